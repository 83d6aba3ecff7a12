import type { Meaning } from './meaning.ts';

/** What is named and is not there, is there and is not named, or is named twice. */
export const nameIssues = {
  'source-missing': {
    means: 'A source is named that content/sources.yaml does not have.',
    example: 'sources: [shed-survey-1925]',
    cure: 'Add it to content/sources.yaml, or correct the name.',
  },
  'source-unlisted': {
    means: 'A text rests on a source that its list of sources leaves out.',
    example: '[](source:shed-survey), without shed-survey under sources:.',
    cure: 'Add it to sources: in the front matter.',
  },
  'source-idle': {
    means: 'A page lists a source that nothing on it rests on.',
    example: 'sources: [shed-survey], which no line cites.',
    cure: 'Cite it where it is used, or take it out of sources:.',
  },
  'source-orphan': {
    means: 'Nothing uses a source.',
    example: 'An entry of content/sources.yaml that is never cited.',
    cure: 'Cite it, or take it out.',
  },
  'statistic-missing': {
    means: 'A statistic is named that content/statistics.yaml does not have.',
    example: '[](stat:hinges-1925)',
    cure: 'Add it to content/statistics.yaml, or correct the name.',
  },
  'statistic-orphan': {
    means: 'No briefing shows a statistic.',
    example: 'An entry of content/statistics.yaml that no text names.',
    cure: 'Show it with [](stat:…), or take it out.',
  },
  'theme-missing': {
    means: 'A theme is named that has no page.',
    example: 'themes: [boxes]',
    cure: 'Add content/themes/boxes.md, or correct the name.',
  },
  'theme-orphan': {
    means: 'Nothing is filed under a theme, and its page does not say so.',
    example: 'A theme that no briefing and no letter names.',
    cure: 'Say in its text that there is no briefing yet, or take it out.',
  },
  'briefing-missing': {
    means: 'A briefing is named that is not there.',
    example: 'supersededBy: no-such-briefing',
    cure: 'Name the folder of a briefing below content/briefings/.',
  },
  'chart-missing': {
    means: 'A chart is named that content/charts.yaml does not have.',
    example: 'charts: [hinges-by-year]',
    cure: 'Add it to content/charts.yaml, or correct the name.',
  },
  'chart-orphan': {
    means: 'No briefing shows a chart.',
    example: 'An entry of content/charts.yaml that no briefing names.',
    cure: 'Name it under charts: in a briefing, or take it out.',
  },
  'chart-mixed': {
    means: 'A chart sets different things on one scale.',
    example: 'Bars for “sheds” beside bars for “%”.',
    cure: 'Draw counts of one unit, or shares, and make a second chart.',
  },
} as const satisfies Record<string, Meaning>;
