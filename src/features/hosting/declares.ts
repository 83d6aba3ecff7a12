import type { Declaration } from '../../output/declaration.ts';

/** What a host says with every file, and the files that tell it so. */
export const declares: Declaration = {
  files: [
    {
      address: '/*',
      headers: {
        'Strict-Transport-Security': 'max-age=31536000',
        'X-Content-Type-Options': 'nosniff',
        'X-Frame-Options': 'DENY',
        'Referrer-Policy': 'no-referrer',
        'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), interest-cohort=()',
      },
    },
    { address: '/_headers', is: 'server', inCopy: 'left out' },
    { address: '/_redirects', is: 'server', inCopy: 'left out' },
  ],
};
