import { dataFolder } from '../../output/data.ts';
import type { Declaration } from '../../output/declaration.ts';
import { linksSchema } from './links-schema.ts';

/** Where the list of what every address is today stands. */
export const linksAddress = `${dataFolder}links.json`;

/** That list, which pages read and people may fetch. */
export const declares: Declaration = {
  files: [{ address: linksAddress, is: 'kept', inCopy: 'inside a script' }],
  data: { lists: { 'links.json': linksAddress }, schemas: { links: linksSchema } },
};
