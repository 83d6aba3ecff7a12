import { entry, field, inPlaceOf, text, type Meaning } from './meaning.ts';

/** What is named and is not there, is there and is not named, or is named twice. */
export const nameIssues = {
  'source-missing': {
    means: 'A source is named that content/sources.yaml does not have.',
    example: field('sources: [shed-survey-2025, shed-survey-1925]'),
    cure: 'Add it to content/sources.yaml, or correct the name.',
  },
  'source-unlisted': {
    means: 'A text cites a source that its list of sources leaves out.',
    example: text('Doors leak. [](source:shed-gazette-undated)'),
    cure: 'Add it to sources: in the front matter.',
  },
  'source-idle': {
    means: 'A page lists a source that it never cites.',
    example: field('sources: [shed-survey-2025, shed-gazette-undated]'),
    cure: 'Cite it where it is used, or take it out of sources:.',
  },
  'source-orphan': {
    means: 'Nothing uses a source.',
    example: entry(
      'sources.yaml',
      `- id: hinge-notes
  title: Notes on hinges
  publisher: Institute of Sheds
  date: 2025-06
  access: public
  read: original`,
    ),
    cure: 'Cite it, or take it out.',
  },
  'statistic-missing': {
    means: 'A statistic is named that content/statistics.yaml does not have.',
    example: text('[](stat:hinges-1925)'),
    cure: 'Add it to content/statistics.yaml, or correct the name.',
  },
  'statistic-orphan': {
    means: 'No briefing shows a statistic.',
    example: entry(
      'statistics.yaml',
      `- id: hinges-counted
  title: Hinges counted
  value: 4
  unit: hinges
  base: hinges that were counted
  period: not stated
  claim: "{value} were counted"
  source: shed-survey-2025`,
    ),
    cure: 'Show it with [](stat:…), or take it out.',
  },
  'theme-missing': {
    means: 'A theme is named that has no page.',
    example: field('themes: [boxes]'),
    cure: 'Add content/themes/boxes.md, or correct the name.',
  },
  'theme-orphan': {
    means: 'Nothing is filed under a theme, and its page does not say so.',
    example: inPlaceOf(
      'themes/weather-vanes.md',
      'There is no briefing on weather vanes yet.',
      'Vanes turn with the wind.',
    ),
    cure: 'Say in its text that there is no briefing yet, or take it out.',
  },
  'briefing-missing': {
    means: 'A briefing is named that is not there.',
    example: field('supersededBy: no-such-briefing'),
    cure: 'Name the folder of a briefing below content/briefings/.',
  },
  'chart-missing': {
    means: 'A chart is named that content/charts.yaml does not have.',
    example: field('charts: [hinges-by-year]'),
    cure: 'Add it to content/charts.yaml, or correct the name.',
  },
  'chart-orphan': {
    means: 'No briefing shows a chart.',
    example: entry(
      'charts.yaml',
      `- id: dry-sheds
  title: Dry sheds
  kind: counts
  parts: [{ title: Sheds, rows: [{ statistic: sheds-dry, label: Dry }] }]
  note: One bar alone.`,
    ),
    cure: 'Name it under charts: in a briefing, or take it out.',
  },
  'chart-mixed': {
    means: 'A chart sets different things on one scale.',
    example: inPlaceOf('charts.yaml', 'statistic: sheds-wet', 'statistic: doors-that-leak'),
    cure: 'Draw counts of one unit, or shares, and make a second chart.',
  },
} as const satisfies Record<string, Meaning>;
