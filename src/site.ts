/** The settings of the site: data, never logic. */
export const site = {
  name: 'Practice Briefings',
  /** Its name under an icon, where there is little room. */
  shortName: 'Briefings',
  /** Its name as the name of a file. */
  slug: 'practice-briefings',
  /**
   * The public address; every copied link starts with it, also in an offline copy. Nothing can be
   * published while it is a placeholder.
   */
  url: process.env.SITE_URL ?? 'https://practice-briefings.example',
  language: 'en-GB',
  description:
    'Short, sourced briefings and letters about keeping children safe, for the people who do it.',
  /** For whom it is and where, as the home page says it. */
  readers: 'For social workers, health visitors, teachers, GPs and police in England.',
  /** Said on every page, print, download, citation, feed and card. */
  notice:
    'An independent summary of public sources. Not issued by the Child Safeguarding ' +
    'Practice Review Panel.',
  /** Said in its place where the text is the Panel's own letter. */
  letterNotice:
    'A copy of a public letter. The page around it is by the editors of this site, and not the ' +
    'Panel’s.',
  /**
   * The day of the first publication, such as 2027-01-15: no date or identifier of ours precedes
   * it. Empty until then; pages say “Not yet published”, and nothing can be published.
   */
  firstRelease: process.env.FIRST_RELEASE ?? '',
  publisher: 'Practice Briefings editors',
  /** Where an error, or a page that may identify someone, is reported. */
  contact: 'editors@practice-briefings.example',
  licence: {
    name: 'Open Government Licence v3.0',
    url: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
  },
  navigation: [
    { text: 'Briefings', href: '/briefings/' },
    { text: 'Letters', href: '/letters/' },
    { text: 'Themes', href: '/themes/' },
    { text: 'Glossary', href: '/glossary/' },
    { text: 'A to Z', href: '/a-z/' },
    { text: 'Downloads', href: '/downloads/' },
    { text: 'Search', href: '/search/', opens: '/search/overlay.js' },
  ],
  footer: [
    { text: 'Updates', href: '/updates/' },
    { text: 'For councils', href: '/for-councils/' },
    { text: 'Recommendations', href: '/recommendations/' },
    { text: 'Past editions', href: '/as-at/' },
    { text: 'Statistics', href: '/statistics/' },
    { text: 'Sources', href: '/sources/' },
    { text: 'About', href: '/about/' },
    { text: 'Promises', href: '/promises/' },
    { text: 'Accessibility', href: '/accessibility/' },
    { text: 'Privacy', href: '/privacy/' },
  ],
} as const;

/** The pages that the site has whatever its content: its menus', and those that no menu names. */
export const fixedPages = [
  ...[...site.navigation, ...site.footer].map(({ href }) => href),
  '/',
  '/by-title/',
  '/neutral/',
  '/editors/checks/',
];

/** The letters before the year and number of a briefing’s identifier: PB-2026-03. */
export const identifierPrefix = 'PB';

/** Where the button on a distressing page leads: a site that anyone might have open. */
export const quickExit = { name: 'BBC Weather', href: 'https://www.bbc.co.uk/weather' } as const;
