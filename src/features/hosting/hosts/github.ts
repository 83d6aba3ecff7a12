import type { Host } from '../host.ts';

/** GitHub Pages, which can be told next to nothing. */
export const github: Host = {
  name: 'github',
  title: 'GitHub Pages',
  files: () => ({ '.nojekyll': '' }),
  steps: [
    'Put .nojekyll into the top folder of the site, or GitHub leaves out folders that begin with ' +
      'an underscore.',
    'Push the folder to the branch that GitHub Pages publishes, or upload it in a workflow.',
  ],
  lacks: [
    'No header can be set: frame-ancestors, HSTS on a domain of your own, Referrer-Policy and ' +
      'all others of the table are missing. The policy inside each page still holds.',
    'No redirect: an address that has moved shows a page that leads on at once.',
    'No 410: a text that was taken down shows its notice with the status 200.',
    'No caching for good, no packed copies of our own, and types are GitHub’s guess.',
  ],
  limits: [
    {
      of: 'size of the published site',
      most: 1_000_000_000,
      unit: 'bytes',
      source: 'https://docs.github.com/pages/getting-started-with-github-pages/github-pages-limits',
      asOf: '2026-11-24',
      used: (files) => files.reduce((sum, { size }) => sum + size, 0),
    },
  ],
};
