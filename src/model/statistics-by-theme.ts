import type { Library } from './library.ts';
import { usesOfStatistic } from './uses.ts';

/** Statistics under one heading. */
export interface StatisticGroup {
  name: string;
  statistics: Library['statistics'];
}

/**
 * Statistics by the first theme of the first briefing that shows them, so that each stands once;
 * after all others those that no current briefing shows.
 */
export function statisticsByTheme(library: Library): StatisticGroup[] {
  const themeOf = new Map(
    library.statistics.map(({ id }) => [
      id,
      usesOfStatistic(library, id)[0]?.current.themes[0] ?? '',
    ]),
  );
  const of = (theme: string) => library.statistics.filter(({ id }) => themeOf.get(id) === theme);
  return [
    ...library.themes.map(({ id, title }) => ({ name: title, statistics: of(id) })),
    { name: 'Shown on no current briefing', statistics: of('') },
  ].filter(({ statistics }) => statistics.length > 0);
}
