import type { Declaration } from '../../output/declaration.ts';

/** The site as data, which any page of the web may read. */
export const declares: Declaration = {
  files: [{ address: '/api/*', is: 'kept', headers: { 'Access-Control-Allow-Origin': '*' } }],
};
