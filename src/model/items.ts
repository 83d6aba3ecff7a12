import type { z } from 'astro/zod';
import { documentKinds, listKinds } from './kinds.ts';
import type { Library, Origin, Shelves } from './library.ts';
import { editionsOf } from './texts.ts';

/** One document or entry of the library, with the schema of its kind. */
export interface Item {
  shelf: keyof Shelves;
  schema: z.ZodType;
  item: { origin: Origin };
}

/** Everything in a library, whatever its kind. */
export function itemsOf(library: Library): Item[] {
  const shelves: Shelves = { ...library, editions: editionsOf(library) };
  return Object.entries({ ...documentKinds, ...listKinds }).flatMap(([name, { schema }]) => {
    const shelf = name as keyof Shelves;
    return shelves[shelf].map((item) => ({ shelf, schema, item }));
  });
}
