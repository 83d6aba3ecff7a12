import { publishedLibrary } from '../../src/load/read-library.ts';

const { briefings, letters, themes, sources, statistics } = publishedLibrary('content');
const withCharts = briefings.find(({ current }) => current.charts.length > 0)!;
const briefing = briefings.find(({ current }) => current.charts.length === 0)!;
const isRead = (id: string) => briefings.some(({ current }) => current.themes.includes(id));

/** One page of each kind, of the real site, by what it is. */
export const kindsOfPage: Record<string, string> = {
  home: '/',
  'list of briefings': '/briefings/',
  'briefings by title': '/by-title/',
  'page for a role': '/for/health-visitors/',
  briefing: `/briefings/${briefing.slug}/`,
  'briefing with charts': `/briefings/${withCharts.slug}/`,
  edition: `/briefings/${briefing.slug}/v1/`,
  'list of letters': '/letters/',
  letter: `/letters/${letters[0]!.slug}/`,
  'list of themes': '/themes/',
  theme: `/themes/${themes.find(({ id }) => isRead(id))!.id}/`,
  glossary: '/glossary/',
  'list of sources': '/sources/',
  source: `/sources/${sources[0]!.id}/`,
  'list of statistics': '/statistics/',
  statistic: `/statistics/${statistics[0]!.id}/`,
  recommendations: '/recommendations/',
  'A to Z': '/a-z/',
  search: '/search/',
  about: '/about/',
  promises: '/promises/',
  accessibility: '/accessibility/',
  privacy: '/privacy/',
  'not found': '/no-such-page/',
};

/** One page of each state that only the made-up library has. */
export const kindsOfState: Record<string, string> = {
  'theme without a briefing': '/themes/weather-vanes/',
  'briefing with three editions': '/briefings/bicycle-sheds/',
  'edition that was replaced': '/briefings/bicycle-sheds/v1/',
  'historic briefing': '/briefings/reading-rooms/',
  'superseded briefing': '/briefings/shed-locks/',
  'withdrawn briefing': '/briefings/lending-boxes/',
};
