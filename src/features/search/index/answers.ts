import { stateOf, type Library } from '../../../model/library.ts';
import { permalink } from '../../../model/addresses/permalink.ts';
import { statisticSentence, type Statistic } from '../../../model/content/statistic.ts';
import type { AnswerEntry, PlaceEntry, StatisticEntry } from '../query/files.ts';

/**
 * Everything that may answer a question by itself: briefings by their identifier, statistics, and
 * the recommendations of a briefing.
 */
export function answersFile(library: Library): AnswerEntry[] {
  const titles = new Map(library.sources.map(({ id, title }) => [id, title]));
  const corrected = new Set(library.statistics.flatMap(({ supersedes }) => supersedes ?? []));
  return [
    ...library.briefings.map(({ identifier, slug, current }): PlaceEntry => ({
      kind: 'briefing',
      about: identifier,
      title: current.title,
      text: current.summary,
      note: identifier,
      address: permalink.briefing(slug),
    })),
    ...library.statistics
      .filter(({ source, id }) => titles.has(source) && !corrected.has(id))
      .map((statistic) => statisticEntry(statistic, titles.get(statistic.source)!)),
    ...library.briefings
      .filter((briefing) => stateOf(briefing).kind === 'current')
      .filter(({ current: { recommendations } }) => recommendations.length > 0)
      .map(({ slug, identifier, current: { title } }): PlaceEntry => ({
        kind: 'recommendations',
        about: title,
        title: `Recommendations in “${title}”`,
        text: 'What was recommended, to whom, and what became of it.',
        note: identifier,
        address: `${permalink.briefing(slug)}#recommendations`,
      })),
  ];
}

function statisticEntry(statistic: Statistic, source: string): StatisticEntry {
  const { id, title, base, unit, period, place, confusedWith = [] } = statistic;
  return {
    kind: 'statistic',
    id,
    title,
    base,
    unit,
    period,
    place,
    rivals: Object.fromEntries(confusedWith.map((rival) => [rival.statistic, rival.because])),
    text: statisticSentence(statistic),
    note: source,
    address: permalink.statistic(id),
  };
}
