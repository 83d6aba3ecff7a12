import type { Declaration } from '../../output/declaration.ts';

/** The list of what every address is today. */
export const declares: Declaration = {
  files: [
    { address: '/api/v1/links.json', is: 'kept' },
    { address: '/api/v1/links.js', is: 'part' },
  ],
};
