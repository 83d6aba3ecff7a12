/** Something the site promises to those who use it. */
export interface SitePromise {
  id: string;
  words: string;
  /** The files of tests that hold it. */
  tests: string[];
  /** What of it no test holds. */
  notHeld?: string;
}

const site = (name: string) => `tests/site/${name}.test.ts`;
const browser = (name: string) => `tests/browser/${name}.test.ts`;

/** All of them, in the order in which readers may ask. */
export const promises: SitePromise[] = [
  {
    id: 'addresses',
    words: 'An address that we published answers for good, down to the paragraph.',
    tests: [
      site('published'),
      site('addresses'),
      'src/model/addresses/ledger.test.ts',
      'src/model/addresses/redirects.test.ts',
      browser('not-found'),
    ],
    notHeld: 'That somebody goes on paying for the host and its name.',
  },
  {
    id: 'frozen',
    words: 'A published edition is never edited. A correction is a new edition with a reason.',
    tests: [site('frozen'), site('not-yet-published'), 'src/checks/frozen.test.ts'],
  },
  {
    id: 'sources',
    words: 'Each number has its base, its period and its source, and each statement its source.',
    tests: [site('numbers'), site('trust'), 'src/checks/claims.test.ts'],
    notHeld: 'That a source says what we understood: a person has to read it.',
  },
  {
    id: 'people',
    words: 'No page tells who a child is, and what is confidential or not due stays away.',
    tests: [
      site('nothing-leaks'),
      'src/checks/identifiability.test.ts',
      'src/checks/identifying-details.test.ts',
    ],
    notHeld:
      'That nobody can put two harmless details together. A person reads each text for that.',
  },
  {
    id: 'taken-down',
    words: 'What is taken down is gone from every file of the site, the downloads and the search.',
    tests: [
      site('takedown'),
      site('takedown-entries'),
      'src/features/published/takedown-scan.test.ts',
      'src/cli/release.test.ts',
    ],
    notHeld: 'What others have copied, printed or archived. No software of ours reaches that.',
  },
  {
    id: 'access',
    words: 'Every kind of page can be used by keyboard, by screen reader and without script.',
    tests: [browser('accessibility'), browser('forced-colours'), browser('reading'), site('html')],
    notHeld: 'A review by people who use such aids every day.',
  },
  {
    id: 'quick',
    words: 'The button on a distressing page leaves at once, and says what it cannot hide.',
    tests: [browser('quick-exit')],
  },
  {
    id: 'private',
    words: 'No page loads anything from elsewhere, sets a cookie or tells another site of you.',
    tests: [site('every-page'), 'src/astro/content-security-policy.test.ts'],
    notHeld: 'What a host writes into its own logs.',
  },
  {
    id: 'search',
    words: 'The search finds what practitioners ask for, and a direct answer is right or absent.',
    tests: ['tests/search/questions.test.ts', 'tests/search/snippets.test.ts', browser('search')],
    notHeld: 'Questions that nobody of us has thought of.',
  },
  {
    id: 'take-away',
    words: 'A copy that you take away works without a connection, and says how old it is.',
    tests: [site('offline'), browser('offline'), browser('keep-on-device')],
  },
  {
    id: 'host',
    words: 'The site behaves the same on every host, and anyone can check that it is ours.',
    tests: [
      'src/features/hosting/servers/servers.test.ts',
      'src/features/hosting/hosts/hosts.test.ts',
      'src/cli/verify/verify.test.ts',
      'src/output/provenance/minisign.test.ts',
      site('same-bytes'),
    ],
    notHeld: 'IIS, Azure and CloudFront were checked for the form of their files alone.',
  },
];
