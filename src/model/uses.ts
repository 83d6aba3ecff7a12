import type { Recommendation } from './content/briefing.ts';
import type { Status } from './content/status.ts';
import { statisticsIn } from './content/chart.ts';
import type { Briefing, Edition, Letter, Library, Theme } from './library.ts';
import type { Statistic } from './content/statistic.ts';
import { bodyTexts, editionTexts, editionsOf, named } from './texts.ts';

/** The sources for the status of a recommendation or law, and for whether it has begun. */
export const statusSources = ({ status }: { status: Status }): string[] => [
  ...('source' in status ? [status.source] : []),
  ...('commencementSource' in status && status.commencementSource !== null
    ? [status.commencementSource]
    : []),
];

/** The ids of all sources that an edition rests a claim on. */
export function citedSources(edition: Edition): string[] {
  const rows = [...edition.recommendations, ...edition.lawUpdates].flatMap((item) => [
    item.source,
    ...statusSources(item),
  ]);
  const inText = editionTexts(edition).flatMap(({ text }) => named('source', text));
  return [
    ...new Set(
      [
        ...rows,
        ...edition.actions.map(({ source }) => source),
        ...edition.topics.map(({ source }) => source),
        edition.summarises?.source,
        ...inText,
      ].filter((id) => id !== undefined),
    ),
  ];
}

/** The ids of all statistics that an edition shows. */
export function shownStatistics(edition: Edition): string[] {
  return [
    ...new Set([
      ...edition.keyNumbers,
      ...editionTexts(edition).flatMap(({ text }) => named('stat', text)),
    ]),
  ];
}

/** The ids of all statistics in an edition’s charts. */
export const drawnStatistics = ({ charts }: Library, edition: Edition) =>
  charts.filter(({ id }) => edition.charts.includes(id)).flatMap(statisticsIn);

/** Everything that rests on a source. */
export function usesOfSource(
  library: Library,
  id: string,
): { briefings: Briefing[]; letters: Letter[]; themes: Theme[]; statistics: Statistic[] } {
  const index = indexOf(library);
  return {
    briefings: index.bySource.get(id) ?? [],
    letters: library.letters.filter(({ sources }) => sources.includes(id)),
    themes: library.themes.filter(
      (theme) =>
        theme.sources.includes(id) ||
        bodyTexts(theme).some(({ text }) => named('source', text).includes(id)),
    ),
    statistics: index.statisticsBySource.get(id) ?? [],
  };
}

/** The briefings that show a statistic. */
export const usesOfStatistic = (library: Library, id: string) =>
  indexOf(library).byStatistic.get(id) ?? [];

/** The briefings and letters on a theme: its own briefing first, the others as in every list. */
export function documentsOnTheme(
  library: Library,
  id: string,
): { briefings: Briefing[]; letters: Letter[] } {
  const main = library.themes.find((theme) => theme.id === id)?.mainBriefing;
  const briefings = inListOrder(indexOf(library).byTheme.get(id) ?? []);
  const isMain = ({ slug }: Briefing) => slug === main;
  return {
    briefings: [...briefings.filter(isMain), ...briefings.filter((one) => !isMain(one))],
    letters: library.letters.filter(({ themes }) => themes.includes(id)),
  };
}

/** Whether one of some briefings carries a note that it may distress, and so what it says may. */
export const mayDistress = (briefings: readonly Briefing[]): boolean =>
  briefings.some(({ current }) => Boolean(current.contentNote));

/** Whether an edition with such a note shows one of some statistics. */
export const mayNumbersDistress = (library: Library, statistics: readonly Statistic[]): boolean =>
  statistics.some(({ id }) => indexOf(library).distressing.has(id));

/** Whether a briefing on one of some themes carries a note that it may distress. */
export const isDistressing = (library: Library, themes: readonly string[]): boolean =>
  themes.some((id) => mayDistress(documentsOnTheme(library, id).briefings));

/** Other briefings, the nearest first: a shared source counts for two shared themes. */
export function relatedBriefings(
  library: Library,
  { slug, themes, sources }: { slug: string; themes: string[]; sources: string[] },
  most = 4,
): Briefing[] {
  const { byTheme, bySource } = indexOf(library);
  const nearness = new Map<Briefing, number>();
  const add = (briefings: Briefing[] = [], weight: number) =>
    briefings.forEach((briefing) => nearness.set(briefing, (nearness.get(briefing) ?? 0) + weight));
  themes.forEach((id) => add(byTheme.get(id), 1));
  sources.forEach((id) => add(bySource.get(id), 2));
  return [...nearness]
    .filter(([briefing]) => briefing.slug !== slug)
    .sort(([a, near], [b, nearer]) => nearer - near || (a.identifier < b.identifier ? -1 : 1))
    .slice(0, most)
    .map(([briefing]) => briefing);
}

/** The letters that share a theme with an edition. */
export const relatedLetters = (library: Library, { themes }: { themes: string[] }): Letter[] =>
  library.letters.filter((letter) => letter.themes.some((id) => themes.includes(id)));

interface Index {
  byTheme: Map<string, Briefing[]>;
  bySource: Map<string, Briefing[]>;
  byStatistic: Map<string, Briefing[]>;
  statisticsBySource: Map<string, Statistic[]>;
  /** The ids of the statistics that an edition with a content note shows. */
  distressing: Set<string>;
}

const indexes = new WeakMap<Library, Index>();

/** Who uses what, worked out once for a library. */
function indexOf(library: Library): Index {
  const known = indexes.get(library);
  if (known) return known;
  const index = {
    byTheme: grouped(library.briefings, ({ current }) => current.themes),
    bySource: grouped(library.briefings, ({ current }) => current.sources),
    byStatistic: grouped(library.briefings, ({ current }) => statisticsOn(library, current)),
    statisticsBySource: grouped<Statistic>(library.statistics, ({ source }) => [source]),
    distressing: new Set(
      editionsOf(library)
        .filter(({ contentNote }) => contentNote)
        .flatMap((edition) => statisticsOn(library, edition)),
    ),
  };
  indexes.set(library, index);
  return index;
}

const statisticsOn = (library: Library, edition: Edition) => [
  ...new Set([...shownStatistics(edition), ...drawnStatistics(library, edition)]),
];

function grouped<T>(items: readonly T[], keysOf: (item: T) => string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key) ?? [];
      group.push(item);
      groups.set(key, group);
    }
  }
  return groups;
}

/** Briefings in the order of every list: recently changed first, then by title. */
export const inListOrder = (briefings: readonly Briefing[]): Briefing[] =>
  briefings.toSorted(({ current: a }, { current: b }) =>
    a.published === b.published
      ? titleKey(a.title) < titleKey(b.title)
        ? -1
        : 1
      : a.published < b.published
        ? 1
        : -1,
  );

/** Briefings from A to Z. */
export const inTitleOrder = (briefings: readonly Briefing[]): Briefing[] =>
  briefings.toSorted(({ current: a }, { current: b }) =>
    titleKey(a.title) < titleKey(b.title) ? -1 : 1,
  );

const titleKey = (title: string) => title.toLowerCase().replaceAll(/[^\p{L}\p{N} ]/gu, '');

/** Briefings about today, as a list shows them. */
export const latestBriefings = (library: Library): Briefing[] =>
  inListOrder(library.briefings.filter(({ current }) => !current.historic && !current.withdrawn));

/** The sources of one recommendation, in the order of the briefing's list. */
export function sourcesOf(recommendation: Recommendation, listed: readonly string[]): string[] {
  const cited = [
    recommendation.source,
    ...statusSources(recommendation),
    ...named('source', recommendation.text),
  ];
  return listed.filter((id) => cited.includes(id));
}
