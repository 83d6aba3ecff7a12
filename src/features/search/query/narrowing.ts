import { facets, type Facet } from '../page/address.ts';
import type { Facets } from '../index/pages.ts';
import type { Ranked } from './ranking.ts';

/** Keeps pages that have, for each facet with a choice, one of the chosen values. */
export function narrow(
  ranked: Ranked[],
  chosen: ReadonlyMap<Facet, string[]>,
  known: Facets,
): Ranked[] {
  const tests = [...chosen].map(
    ([facet, values]) =>
      ({ id }: Ranked) =>
        values.some((value) => known.get(facet)?.get(value)?.has(id)),
  );
  return ranked.filter((page) => tests.every((test) => test(page)));
}

/**
 * For each value of a facet, how many pages there would be with it; a facet's own choice does not
 * count.
 */
export function countsOf(
  ranked: Ranked[],
  chosen: ReadonlyMap<Facet, string[]>,
  known: Facets,
): Map<Facet, [value: string, count: number][]> {
  return new Map(
    facets.map((facet) => {
      const others = new Map([...chosen].filter(([name]) => name !== facet));
      const pages = narrow(ranked, others, known);
      const counts = [...(known.get(facet) ?? [])].map(([value, ids]): [string, number] => [
        value,
        pages.filter(({ id }) => ids.has(id)).length,
      ]);
      return [
        facet,
        counts
          .filter(([value, count]) => count > 0 || chosen.get(facet)?.includes(value))
          .sort(([a], [b]) => a.localeCompare(b, 'en')),
      ];
    }),
  );
}

/** What a page is worth beside a current one. */
const statusWeights: Record<string, number> = { superseded: 0.4, withdrawn: 0.2, historic: 0.9 };

/**
 * A theme or the glossary is a way to the briefings, and a letter the reason for one; a briefing
 * that says as much comes first.
 */
const kindWeights: Record<string, number> = { Letter: 0.9, Theme: 0.7, Glossary: 0.12 };

/** A theme or list that the question names comes after briefings that it names, and no others. */
const namedWeight = 0.8;

/** Ranks pages that are no longer current, and lists, below those that are and say as much. */
export function byStatus(ranked: Ranked[], known: Facets): Ranked[] {
  const worth = (facet: string, worths: Record<string, number>, { id }: Ranked) =>
    Math.min(
      1,
      ...Object.entries(worths)
        .filter(([value]) => known.get(facet)?.get(value)?.has(id))
        .map(([, value]) => value),
    );
  return ranked
    .map((page) => {
      const kind = worth('kind', kindWeights, page);
      const asNamed = page.named ? Math.max(kind, namedWeight) : kind;
      return { ...page, score: page.score * asNamed * worth('status', statusWeights, page) };
    })
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}
