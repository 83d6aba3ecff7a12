import type { Declaration } from '../../output/declaration.ts';

/** The copies to take away, the pages they are printed from, what keeps the site on a device. */
export const declares: Declaration = {
  files: [
    { address: '/downloads/*', is: 'download', inCopy: 'left out' },
    // A theme's print set comes and goes with its briefings.
    { address: '/themes/*/print/', is: 'passing' },
    ...['/service-worker.js', '/service-worker.json', '/taken-down.txt'].map((address) => ({
      address,
      is: 'server' as const,
      inCopy: 'left out' as const,
      // They keep their names when they change.
      headers: { 'Cache-Control': 'no-cache' },
    })),
    {
      address: '/manifest.webmanifest',
      is: 'passing',
      inCopy: 'left out',
      headers: { 'Content-Type': 'application/manifest+json' },
    },
  ],
};
