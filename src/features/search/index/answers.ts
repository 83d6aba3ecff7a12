import { statusText } from '../../../model/content/briefing.ts';
import { stateOf, type Library } from '../../../model/library.ts';
import { permalink } from '../../../model/addresses/permalink.ts';
import { formatPeriod, statisticSentence } from '../../../model/content/statistic.ts';
import { plainText } from '../../../markdown/plain-text.ts';
import type { AnswerEntry } from '../query/files.ts';

/**
 * Everything that may answer a question by itself: briefings by their identifier, statistics,
 * recommendations.
 */
export function answersFile(library: Library): AnswerEntry[] {
  const titleOf = (id: string) => library.sources.find((source) => source.id === id)?.title ?? '';
  const statisticOf = (id: string) => library.statistics.find((statistic) => statistic.id === id);
  const current = library.briefings.filter((briefing) => stateOf(briefing).kind === 'current');
  const briefings = library.briefings.map(({ identifier, slug, current }): AnswerEntry => ({
    kind: 'briefing',
    about: identifier,
    title: current.title,
    text: current.summary,
    note: identifier,
    address: permalink.briefing(slug),
  }));
  const publicSources = new Set(library.sources.map(({ id }) => id));
  const statistics = library.statistics
    .filter(
      ({ source, id }) =>
        publicSources.has(source) &&
        !library.statistics.some(({ supersedes }) => supersedes === id),
    )
    .map((statistic): AnswerEntry => ({
      kind: 'statistic',
      about: `${statistic.title} ${statistic.base} ${statistic.unit}`,
      title: statistic.title,
      text: statisticSentence(statistic),
      note: `${formatPeriod(statistic.period)}. ${titleOf(statistic.source)}`,
      address: permalink.statistic(statistic.id),
    }));
  const recommendations = current.flatMap(({ slug, current: { title, recommendations } }) =>
    recommendations.map((item): AnswerEntry => ({
      kind: 'recommendation',
      about: `${title} ${item.text} ${item.maker}`,
      title: `Recommendation ${item.id.slice(1)} in “${title}”`,
      text: plainText(item.text, statisticOf),
      note: `${item.maker}, in our words: ${statusText(item.status)}`,
      address: `${permalink.briefing(slug)}#${item.id}`,
    })),
  );
  return [...briefings, ...statistics, ...recommendations];
}
