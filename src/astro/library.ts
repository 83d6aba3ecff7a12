import { getCollection } from 'astro:content';
import { buildDate } from '../load/build-date.ts';
import { joinLibrary, type Library } from '../model/library.ts';
import { publishable } from '../model/publishable.ts';
import { shelved, type ItemOn, type Shelf } from './stored-item.ts';

// Astro runs this module anew whenever its store has changed, and else once: a page that asks
// twenty times is answered from here.
const library = await fromCollections();

/** The library as pages show it: what may be published, and while one previews, drafts too. */
export const getLibrary = (): Library => library;

async function fromCollections(): Promise<Library> {
  const filled = (await getCollection('filled')).map(({ id }) => id);
  // Astro warns of a collection that is empty; ours may be.
  const shelf = async <S extends Shelf>(name: S): Promise<ItemOn<S>[]> =>
    filled.includes(name) ? shelved<S>(await getCollection(name)) : [];
  const all = joinLibrary({
    editions: await shelf('editions'),
    letters: await shelf('letters'),
    themes: await shelf('themes'),
    terms: await shelf('terms'),
    sources: await shelf('sources'),
    statistics: await shelf('statistics'),
    charts: await shelf('charts'),
    helplines: await shelf('helplines'),
    moves: await shelf('moves'),
    takenDown: await shelf('takenDown'),
    retired: await shelf('retired'),
  });
  return import.meta.env.DEV ? all : publishable(all, buildDate());
}
