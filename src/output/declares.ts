import type { Declaration } from './declaration.ts';

/** What the build itself adds to the finished site, whatever features there are. */
export const declares: Declaration = {
  files: [
    {
      address: '/_astro/*',
      is: 'part',
      // These names hold a hash of the content.
      headers: { 'Cache-Control': 'public, max-age=31536000, immutable' },
    },
    // It tells a build which files of the folder are its own.
    { address: '/.*-build', is: 'server', inCopy: 'left out' },
    { address: '/robots.txt', is: 'server', inCopy: 'left out' },
    { address: '/sitemap*.xml', is: 'server', inCopy: 'left out' },
  ],
};
