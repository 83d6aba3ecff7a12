import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { filledLoader, shelfLoader } from './astro/shelf-loader.ts';
import type { Shelf, StoredItem } from './astro/stored-item.ts';

/** The reader has judged each item by its own schema, so that Astro need only know its type. */
const shelf = <S extends Shelf>(name: S) =>
  defineCollection({ loader: shelfLoader(name), schema: z.custom<StoredItem<S>>() });

/** A collection for each shelf of the library, and one that says which of them hold anything. */
export const collections = {
  editions: shelf('editions'),
  letters: shelf('letters'),
  themes: shelf('themes'),
  terms: shelf('terms'),
  sources: shelf('sources'),
  statistics: shelf('statistics'),
  charts: shelf('charts'),
  helplines: shelf('helplines'),
  moves: shelf('moves'),
  takenDown: shelf('takenDown'),
  retired: shelf('retired'),
  filled: defineCollection({ loader: filledLoader }),
};
