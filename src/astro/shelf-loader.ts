import type { Loader } from 'astro/loaders';
import { readShelves } from '../load/read-library.ts';
import { issueText } from '../model/issue.ts';
import { storedItem, type Shelf } from './stored-item.ts';

/** Fills a collection of Astro's from a shelf of the library, by the one reader of the content. */
export function shelfLoader(shelf: Shelf): Loader {
  return {
    name: `shelf-${shelf}`,
    load: async ({ store }) => {
      const { shelves } = await readOnce();
      store.clear();
      for (const item of shelves[shelf]) store.set(storedItem(item));
    },
  };
}

/** Names the shelves that hold anything. */
export const filledLoader: Loader = {
  name: 'shelves',
  load: async ({ store }) => {
    const { shelves } = await readOnce();
    store.clear();
    for (const [id, items] of Object.entries(shelves))
      if (items.length > 0) store.set({ id, data: {} });
  },
};

type ShelvesRead = ReturnType<typeof readShelves>;
let reading: Promise<ShelvesRead> | undefined;

/** All collections are filled in the same moment, from one reading. */
function readOnce(): Promise<ShelvesRead> {
  reading ??= Promise.resolve().then(() => {
    setImmediate(() => (reading = undefined));
    return sound(readShelves());
  });
  return reading;
}

/** A build that reaches Astro with a broken file must not go on without it. */
function sound(read: ShelvesRead): ShelvesRead {
  if (read.issues.length > 0) throw new Error(read.issues.map(issueText).join('\n'));
  return read;
}
