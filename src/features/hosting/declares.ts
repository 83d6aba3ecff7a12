import type { Declaration } from '../../output/declaration.ts';

/** What a host says with every file, and the files that tell it so. */
export const declares: Declaration = {
  files: [
    {
      address: '/*',
      headers: {
        // What a page may load stands in the page itself; this is what only a header can say, and
        // what holds for a file that is no page.
        'Content-Security-Policy':
          "frame-ancestors 'none'; base-uri 'none'; object-src 'none'; form-action 'self'",
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cross-Origin-Resource-Policy': 'same-origin',
        'Strict-Transport-Security': 'max-age=31536000',
        'X-Content-Type-Options': 'nosniff',
        'X-Frame-Options': 'DENY',
        'Referrer-Policy': 'no-referrer',
        'Permissions-Policy':
          'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
      },
    },
    { address: '/_headers', is: 'server', inCopy: 'left out' },
    { address: '/_redirects', is: 'server', inCopy: 'left out' },
    { address: '/.well-known/security.txt', is: 'server', inCopy: 'left out' },
  ],
};
