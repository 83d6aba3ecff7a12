import type { Declaration } from '../../output/declaration.ts';

/** Where published addresses lead today, for a host that is to redirect them. */
export const declares: Declaration = {
  files: [{ address: '/redirects.json', is: 'server', inCopy: 'left out' }],
};
