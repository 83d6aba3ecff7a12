import type { Declaration } from '../../output/declaration.ts';

/** What proves where the site comes from, for whoever wants to check it. */
export const declares: Declaration = {
  files: [
    { address: '/.well-known/*', is: 'server', inCopy: 'left out' },
    {
      address: '/.well-known/manifest.*',
      headers: { 'Content-Type': 'text/plain; charset=utf-8' },
    },
  ],
};
