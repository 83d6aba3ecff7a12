import type { Loader, LoaderContext } from 'astro/loaders';
import { readShelves, type Memory } from '../load/read-library.ts';
import { issueText } from '../model/issue.ts';
import type { Shelves } from '../model/library.ts';
import { withLastGood, type Good } from './last-good.ts';
import { storedItem, type Shelf } from './stored-item.ts';

/** Fills a collection of Astro's from a shelf of the library, by the one reader of the content. */
export function shelfLoader(shelf: Shelf): Loader {
  return {
    name: `shelf-${shelf}`,
    load: async ({ store, watcher }) => {
      const shelves = await readOnce(watcher);
      store.clear();
      for (const item of shelves[shelf]) store.set(storedItem(item));
    },
  };
}

/** Who has the collections filled anew. */
export interface AskedBy extends Record<string, unknown> {
  haveRead(): void;
}

/** Names the shelves that hold anything, and tells whoever asked for it that all have been read. */
export const filledLoader: Loader = {
  name: 'filled',
  load: async ({ store, watcher, refreshContextData }) => {
    const shelves = await readOnce(watcher);
    store.clear();
    for (const [id, items] of Object.entries(shelves))
      if (items.length > 0) store.set({ id, data: {} });
    (refreshContextData as AskedBy | undefined)?.haveRead();
  },
};

const memory: Memory = new Map();
const good: Good = new Map();
let reading: Promise<Shelves> | undefined;

/** All collections are filled in the same moment, from one reading. */
function readOnce(watcher: LoaderContext['watcher']): Promise<Shelves> {
  reading ??= Promise.resolve().then(() => {
    setImmediate(() => (reading = undefined));
    return watcher ? forgiving() : strict();
  });
  return reading;
}

/** While an editor previews, what is broken is told on its page and must not end anything. */
function forgiving(): Shelves {
  const { shelves, issues } = readShelves(undefined, memory);
  return withLastGood(shelves, issues, good);
}

/** A build that reaches Astro with a broken file must not go on without it. */
function strict(): Shelves {
  const { shelves, issues } = readShelves();
  if (issues.length > 0) throw new Error(issues.map(issueText).join('\n'));
  return shelves;
}
