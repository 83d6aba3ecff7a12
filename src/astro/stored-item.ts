import type { Origin, Shelves } from '../model/library.ts';

/** A list of the library, as Astro knows it: the name of a collection. */
export type Shelf = keyof Shelves;

/** What stands on a shelf. */
export type ItemOn<S extends Shelf> = Shelves[S][number];

/** What Astro keeps of an item: all but the function that finds the line of a field. */
export type StoredItem<S extends Shelf> = Omit<ItemOn<S>, 'origin'> & {
  path: string;
  line: number;
};

/**
 * An item as Astro's store keeps it. The prose stays raw text: pages render it, and what is
 * rendered would weigh ten times as much here.
 */
export function storedItem<S extends Shelf>({ origin, ...item }: ItemOn<S>) {
  const { path, line } = origin.place();
  return { id: nameOf({ ...item, origin }), data: { ...item, path, line } };
}

/** The items of a shelf, in the order in which their files have them. */
export function shelved<S extends Shelf>(entries: readonly { data: StoredItem<S> }[]): ItemOn<S>[] {
  const inOrder = entries
    .map(({ data }) => data)
    .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line));
  // The rest of a stored item without its place is what went in.
  return inOrder.map(
    ({ path, line, ...item }) =>
      ({ ...item, origin: originOf(path, line) }) as unknown as ItemOn<S>,
  );
}

/** Pages say at most which file a thing is from; lines are for checks, which read the files. */
const originOf = (path: string, line: number): Origin => ({ path, place: () => ({ path, line }) });

/** The name an item goes by: of an edition both of its parts; of what has none, its place. */
export function nameOf(item: { origin: Origin }): string {
  if ('slug' in item && 'edition' in item) return `${String(item.slug)}/v${String(item.edition)}`;
  if ('slug' in item) return String(item.slug);
  const { path, line } = item.origin.place();
  return 'id' in item ? String(item.id) : `${path}:${line}`;
}
