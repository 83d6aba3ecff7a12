import { parse, stringify } from 'yaml';
import { frozenKinds, furniture, type FrozenKind } from '../../../src/model/editions/furniture.ts';
import { documentKinds, listKinds } from '../../../src/model/kinds.ts';
import { pathsIn, put } from '../../library/string-fields.ts';
import type { Edit } from './edit.ts';

type Path = (string | number)[];
type Item = Record<string | number, unknown>;

/** Of each kind that is frozen, one that is published: its file, and its id in a list. */
const published: Record<FrozenKind, { path: string; id?: string }> = {
  editions: { path: 'briefings/bicycle-sheds/v1.md' },
  letters: { path: 'letters/2025-03-02-shed-keys.md' },
  statistics: { path: 'statistics.yaml', id: 'sheds-surveyed' },
  sources: { path: 'sources.yaml', id: 'shed-survey-2025' },
  charts: { path: 'charts.yaml', id: 'sheds-dry-and-wet' },
};
const schemas = { ...documentKinds, ...listKinds };

/** Edits of every field of every kind that is frozen, as the schemas say. */
export const fieldEdits = (read: (path: string) => string): Edit[] =>
  frozenKinds.flatMap((kind) => {
    const item = () => itemIn(read(published[kind].path), kind);
    const ways = (tops: Path[], what: string, change: Change) =>
      tops.filter((path) => change(item(), path)).map((path) => edit(kind, path, what, change));
    const paths = pathsIn(schemas[kind].schema, ['string', 'number', 'boolean']);
    const tops = [...new Set(paths.map(([first]) => first!))].map((top): Path => [top]);
    return [
      ...ways(paths, 'another value', another),
      ...ways(tops, 'taken out', takenOut),
      ...ways(tops, 'turned round', turned),
      ...ways(tops, 'its first entry doubled', doubled),
      ...ways(tops, 'its last entry taken out', shortened),
    ];
  });

/** Writes a file anew without any change, which must make no difference. */
export const rewrites = (): Edit[] =>
  frozenKinds.map((kind) => ({
    is: `${kind}: written anew`,
    kind: 'the same in another form',
    changes: { [published[kind].path]: (text) => rewritten(text, kind, () => undefined) },
    must: 'kept',
  }));

/** A field of an item changed; false where it cannot be changed so. */
type Change = (item: Item, path: Path) => boolean;

function edit(kind: FrozenKind, path: Path, what: string, change: Change): Edit {
  const isFurniture = Object.hasOwn(furniture[kind], path[0]!);
  const { path: file } = published[kind];
  return {
    is: `${kind}: ${path.join('.')}, ${what}`,
    kind: `${isFurniture ? 'furniture' : 'a frozen field'} of ${kind}`,
    changes: { [file]: (text) => rewritten(text, kind, (item) => change(item, path)) },
    must: isFurniture ? 'kept' : 'refused',
  };
}

function itemIn(text: string, kind: FrozenKind): Item {
  let found: Item = {};
  rewritten(text, kind, (item) => (found = item));
  return found;
}

/** A file with one of its items changed: the front matter of a document, or an entry of a list. */
function rewritten(text: string, kind: FrozenKind, change: (item: Item) => unknown): string {
  const { id } = published[kind];
  if (id) {
    const list = parse(text) as Item[];
    change(list.find((item) => item['id'] === id)!);
    return stringify(list);
  }
  const [, front, body] = /^---\n(.*?)\n---\n(.*)$/s.exec(text)!;
  const item = parse(front!) as Item;
  change(item);
  return `---\n${stringify(item)}---\n${body}`;
}

const at = (item: Item, path: Path): unknown =>
  path.reduce<unknown>((inner, step) => (inner as Item | undefined | null)?.[step], item);

const another: Change = (item, path) => {
  const before = at(item, path);
  // A list may hold plain words where it may also hold objects.
  if (typeof before === 'object' && before !== null) return false;
  put(item, path, otherThan(before));
  return true;
};

function otherThan(before: unknown): unknown {
  if (typeof before === 'number') return before + 1;
  if (typeof before === 'boolean') return !before;
  if (typeof before !== 'string') return 'Another text.';
  if (/^\d{4}-\d{2}-\d{2}$/.test(before))
    return before === '2026-11-03' ? '2026-11-04' : '2026-11-03';
  return `${before} again`;
}

const takenOut: Change = (item, [top]) =>
  Object.hasOwn(item, top!) && Reflect.deleteProperty(item, top!);

const listOf = (item: Item, [top]: Path, least: number): unknown[] | undefined => {
  const list = item[top!];
  return Array.isArray(list) && list.length >= least ? list : undefined;
};
const turned: Change = (item, path) => listOf(item, path, 2)?.reverse() !== undefined;
const doubled: Change = (item, path) => {
  const list = listOf(item, path, 1);
  return list !== undefined && list.unshift(structuredClone(list[0])) > 0;
};
const shortened: Change = (item, path) => listOf(item, path, 1)?.pop() !== undefined;
