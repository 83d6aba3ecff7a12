import type { Declaration } from '../../output/declaration.ts';

/**
 * Where published addresses lead today, for a host that is to redirect them; and the ledger, for
 * whoever wants to know whether one of them was lost.
 */
export const declares: Declaration = {
  files: [
    { address: '/redirects.json', is: 'server', inCopy: 'left out' },
    // A copy is made before what it publishes is recorded.
    { address: '/published.txt', is: 'passing', inCopy: 'left out' },
  ],
};
