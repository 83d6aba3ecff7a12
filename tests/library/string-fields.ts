import type { z } from 'astro/zod';
import { documentKinds, listKinds } from '../../src/model/kinds.ts';
import type { Library, Shelves } from '../../src/model/library.ts';

/** A field that holds a string, by the names that lead to it; 0 stands for any place in a list. */
export interface StringField {
  shelf: keyof Shelves;
  path: (string | number)[];
}

/** Every field of every kind of document and list that may hold a string, as the schemas say. */
export function stringFields(): StringField[] {
  const kinds = Object.entries({ ...documentKinds, ...listKinds });
  return kinds.flatMap(([shelf, { schema }]) => {
    const own = pathsIn(schema).map((path) => ({ shelf: shelf as keyof Shelves, path }));
    return shelf in documentKinds
      ? [...own, { shelf: shelf as keyof Shelves, path: ['body'] }]
      : own;
  });
}

/** Puts a text into a field of the first item of its kind, which is made where there is none. */
export function plant(library: Library, { shelf, path }: StringField, text: string): void {
  const items: object[] =
    shelf === 'editions' ? library.briefings.map(({ current }) => current) : library[shelf];
  if (items.length === 0) items.push(madeItem(shelf));
  put(items[0]!, path, text);
}

/** An item of a kind of which the made-up library has none, with something in every field. */
function madeItem(shelf: keyof Shelves): object {
  const item = { origin: { path: '', place: () => ({ path: '', line: 1 }) } };
  for (const field of stringFields())
    if (field.shelf === shelf) put(item, field.path, '/old-sheds/');
  return item;
}

/** Puts a value into a field of an item, and makes what leads to it. */
export function put(item: object, path: Path, value: unknown) {
  let at = item as Record<string | number, unknown>;
  path.slice(0, -1).forEach((step, depth) => {
    const next = at[step];
    if (typeof next !== 'object' || next === null)
      at[step] = typeof path[depth + 1] === 'number' ? [] : {};
    at = at[step] as Record<string | number, unknown>;
  });
  at[path.at(-1)!] = value;
}

type Path = StringField['path'];

/** A kind of value that stands at the end of a path. */
type Leaf = 'string' | 'number' | 'boolean';

/** The paths to the values of a schema, each once: to its strings, unless others are asked for. */
export function pathsIn(schema: z.ZodType, leaves: readonly Leaf[] = ['string']): Path[] {
  const all = walked(schema, [], leaves);
  return all.filter(
    (path, index) => all.findIndex((other) => other.join('.') === path.join('.')) === index,
  );
}

function walked(schema: unknown, path: Path, leaves: readonly Leaf[]): Path[] {
  const { def } = schema as { def: Record<string, unknown> & { type: string } };
  switch (def.type) {
    case 'string':
    case 'enum':
    case 'literal':
      return [path];
    case 'object':
      return Object.entries(def['shape'] as object).flatMap(([name, inner]) =>
        walked(inner, [...path, name], leaves),
      );
    case 'array':
      return walked(def['element'], [...path, 0], leaves);
    case 'union':
      return (def['options'] as unknown[]).flatMap((inner) => walked(inner, path, leaves));
    case 'pipe':
      return walked(def['in'], path, leaves);
    case 'optional':
    case 'default':
    case 'nullable':
      return walked(def['innerType'], path, leaves);
    case 'number':
    case 'boolean':
      return leaves.includes(def.type) ? [path] : [];
    case 'transform':
      return [];
    default:
      throw new Error(`A schema of the kind “${def.type}” is new: say where its strings are.`);
  }
}
