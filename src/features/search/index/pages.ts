/** The list of the pages that search finds, with what they can be narrowed by. */
export interface PageList {
  /** Pagefind's names of the pages. */
  ids: string[];
  /** How many words of each page are its title; they come first. */
  titles: number[];
  /** Facet → value → places in `ids`. */
  facets: Record<string, Record<string, number[]>>;
}

/** Facet → value → Pagefind's names of the pages. */
export type Facets = Map<string, Map<string, Set<string>>>;

/** The facts of a page as Pagefind keeps them. */
export interface IndexedPage {
  id: string;
  filters: Record<string, string[]>;
  meta: Record<string, string>;
}

/** Makes the list; a page's status is a facet like the others. */
export function listPages(pages: IndexedPage[]): PageList {
  const sorted = [...pages].sort((a, b) => (a.id < b.id ? -1 : 1));
  const facets: PageList['facets'] = {};
  sorted.forEach(({ filters, meta }, place) => {
    const all: Record<string, string[]> = {
      ...filters,
      ...(meta['status'] && { status: [meta['status']] }),
    };
    for (const facet of Object.keys(all).sort())
      for (const value of all[facet]!) ((facets[facet] ??= {})[value] ??= []).push(place);
  });
  return {
    ids: sorted.map(({ id }) => id),
    titles: sorted.map(({ meta }) => (meta['title'] ?? '').split(/\s+/).filter(Boolean).length),
    facets,
  };
}

/** The list, ready to be asked. */
export function facetsOf({ ids, facets }: Pick<PageList, 'ids' | 'facets'>): Facets {
  const setOf = (places: number[]) => new Set(places.map((place) => ids[place]!));
  return new Map(
    Object.entries(facets).map(([facet, values]) => [
      facet,
      new Map(Object.entries(values).map(([value, places]) => [value, setOf(places)])),
    ]),
  );
}
