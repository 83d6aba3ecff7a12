import type { Recommendation, Status } from './briefing.ts';
import type { Briefing, Edition, Letter, Library, Theme } from './library.ts';
import type { Statistic } from './statistic.ts';
import { bodyTexts, editionTexts, named } from './texts.ts';

/** The source for the standing of a recommendation or law, where it has one. */
export const statusSource = ({ status }: { status: Status }) => ('source' in status ? status.source : undefined);

/** The ids of all sources that an edition rests a claim on. */
export function citedSources(edition: Edition): string[] {
  const rows = [...edition.recommendations, ...edition.lawUpdates].flatMap((item) => [item.source, statusSource(item)]);
  const inText = editionTexts(edition).flatMap(({ text }) => named('source', text));
  return [...new Set([...rows, ...edition.actions.map(({ source }) => source), ...inText].filter((id) => id !== undefined))];
}

/** The ids of all statistics that an edition shows. */
export function shownStatistics(edition: Edition): string[] {
  return [...new Set([...edition.keyNumbers, ...editionTexts(edition).flatMap(({ text }) => named('stat', text))])];
}

/** Everything that rests on a source. */
export function usesOfSource(library: Library, id: string): { briefings: Briefing[]; letters: Letter[]; themes: Theme[]; statistics: Statistic[] } {
  return {
    briefings: library.briefings.filter(({ current }) => current.sources.includes(id)),
    letters: library.letters.filter(({ sources }) => sources.includes(id)),
    themes: library.themes.filter((theme) => theme.sources.includes(id) || bodyTexts(theme).some(({ text }) => named('source', text).includes(id))),
    statistics: library.statistics.filter(({ source }) => source === id),
  };
}

/** The briefings that show a statistic. */
export const usesOfStatistic = (library: Library, id: string) => library.briefings.filter(({ current }) => shownStatistics(current).includes(id));

/** The briefings and letters on a theme. */
export function onTheme(library: Library, id: string): { briefings: Briefing[]; letters: Letter[] } {
  return {
    briefings: library.briefings.filter(({ current }) => current.themes.includes(id)),
    letters: library.letters.filter(({ themes }) => themes.includes(id)),
  };
}

/** Other briefings, the nearest first: a shared source counts for two shared themes. */
export function relatedBriefings(library: Library, { slug, themes, sources }: { slug: string; themes: string[]; sources: string[] }, most = 4): Briefing[] {
  const shared = (mine: string[], theirs: string[]) => mine.filter((id) => theirs.includes(id)).length;
  const nearness = ({ current }: Briefing) => shared(themes, current.themes) + 2 * shared(sources, current.sources);
  return library.briefings
    .filter((other) => other.slug !== slug && nearness(other) > 0)
    .sort((a, b) => nearness(b) - nearness(a) || (a.identifier < b.identifier ? -1 : 1))
    .slice(0, most);
}

/** Briefings about today, the newest first; of the same day, in the order of their identifiers. */
export function latestBriefings(library: Library): Briefing[] {
  return library.briefings
    .filter(({ current }) => !current.historic && !current.withdrawn)
    .toSorted((a, b) => (a.current.published === b.current.published ? 0 : a.current.published < b.current.published ? 1 : -1));
}

/** The sources of one recommendation, in the order of the briefing's list. */
export function sourcesOf(recommendation: Recommendation, listed: readonly string[]): string[] {
  const cited = [recommendation.source, statusSource(recommendation), ...named('source', recommendation.text)];
  return listed.filter((id) => cited.includes(id));
}
