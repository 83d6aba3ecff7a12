import type { Statistic } from './content/statistic.ts';
import type { Library } from './library.ts';

/** Two statistics that are taken for one another, and how they differ. */
export interface LookAlike {
  statistic: Statistic;
  other: Statistic;
  because: string;
}

/** What a statistic has to do with others. */
export interface StatisticRelations {
  /** The statistic it corrects. */
  corrects?: Statistic;
  /** Those it is the sum of. */
  parts: Statistic[];
  lookAlikes: LookAlike[];
}

/** How one statistic stands to the others of the library. */
export function relationsOf(library: Library, statistic: Statistic): StatisticRelations {
  const named = (id: string) => library.statistics.filter((other) => other.id === id);
  const [corrects] = named(statistic.supersedes ?? '');
  return {
    ...(corrects && { corrects }),
    parts: (statistic.parts ?? []).flatMap(named),
    lookAlikes: (statistic.confusedWith ?? []).flatMap((pair) =>
      named(pair.statistic).map((other) => ({ statistic, other, because: pair.because })),
    ),
  };
}

/** Every pair of statistics that look alike, each once, whichever of them names the other. */
export function lookAlikesOf(library: Library): LookAlike[] {
  const seen = new Set<string>();
  return library.statistics
    .flatMap((statistic) => relationsOf(library, statistic).lookAlikes)
    .filter(({ statistic, other }) => {
      const pair = [statistic.id, other.id].sort().join(' ');
      return !seen.has(pair) && seen.add(pair);
    });
}
