/** One page of each kind, of the real site, by what it is. */
export const kindsOfPage: Record<string, string> = {
  home: '/',
  'list of briefings': '/briefings/',
  briefing: '/briefings/elective-home-education/',
  'briefing with charts': '/briefings/annual-report-themes/',
  edition: '/briefings/elective-home-education/v1/',
  'list of letters': '/letters/',
  letter: '/letters/2022-05-30-looked-after-children/',
  'list of themes': '/themes/',
  theme: '/themes/education/',
  'theme without a briefing': '/themes/was-not-brought/',
  glossary: '/glossary/',
  'list of sources': '/sources/',
  source: '/sources/panel-letter-2022-05-30/',
  'list of statistics': '/statistics/',
  statistic: '/statistics/looked-after-incidents-48/',
  recommendations: '/recommendations/',
  'A to Z': '/a-z/',
  search: '/search/',
  about: '/about/',
  accessibility: '/accessibility/',
  privacy: '/privacy/',
  'not found': '/no-such-page/',
};

/** One page of each state that only the made-up library has. */
export const kindsOfState: Record<string, string> = {
  'briefing with three editions': '/briefings/bicycle-sheds/',
  'edition that was replaced': '/briefings/bicycle-sheds/v1/',
  'historic briefing': '/briefings/reading-rooms/',
  'superseded briefing': '/briefings/shed-locks/',
  'withdrawn briefing': '/briefings/lending-boxes/',
};
