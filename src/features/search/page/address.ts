/** A search as it stands in an address, behind the # that no server sees. */
export interface Search {
  q: string;
  /** Facet → chosen values. */
  chosen: Map<Facet, string[]>;
  /** Other names are not looked for. */
  noOthers: boolean;
  /** The words as they were typed, though none is known. */
  asTyped: boolean;
}

/** What results can be narrowed by. */
export const facets = ['kind', 'theme', 'audience', 'year'] as const;
export type Facet = (typeof facets)[number];

/** The search in an address. Both `#q=…` and the older `?q=…` are understood. */
export function readAddress({ hash, search }: { hash: string; search: string }): Search {
  const inFragment = new URLSearchParams(hash.slice(1));
  const given =
    inFragment.has('q') || [...inFragment].length > 0 ? inFragment : new URLSearchParams(search);
  return {
    q: given.get('q') ?? '',
    chosen: new Map(
      facets
        .map((facet) => [facet, given.getAll(facet)] as const)
        .filter(([, values]) => values.length > 0),
    ),
    noOthers: given.get('others') === 'no',
    asTyped: given.get('spelling') === 'as-typed',
  };
}

/** The fragment of a search, with its #; empty for no search at all. */
export function searchFragment({ q, chosen, noOthers, asTyped }: Search): string {
  const values = new URLSearchParams();
  if (q !== '') values.set('q', q);
  for (const facet of facets)
    for (const value of chosen.get(facet) ?? []) values.append(facet, value);
  if (noOthers) values.set('others', 'no');
  if (asTyped) values.set('spelling', 'as-typed');
  const text = values.toString();
  return text === '' ? '' : `#${text}`;
}

/** The address of a place on a page, at which a browser also marks the words (#p12:~:text=…). */
export function arrival(address: string, anchor: string | undefined, quote: string): string {
  const encoded = encodeURIComponent(quote).replaceAll('-', '%2D');
  const place = `${anchor ?? ''}${encoded && `:~:text=${encoded}`}`;
  return place ? `${address}#${place}` : address;
}
