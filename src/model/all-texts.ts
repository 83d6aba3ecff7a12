import type { Place } from './issue.ts';
import { itemsOf, type Item } from './items.ts';
import type { Library, Shelves } from './library.ts';

/** A string of the content, whatever it is for: prose, a name, an address, a hash. */
export interface ContentText {
  /** Where what it belongs to is kept. */
  shelf: keyof Shelves;
  /** What it belongs to: an edition, a letter, an entry of a list. */
  item: object;
  /** The names of the fields that lead to it, such as "actions.0.do"; "body" for prose. */
  field: string;
  text: string;
  /** Where it stands, so many lines below its beginning. */
  at: (linesBelow?: number) => Place;
}

/** What belongs to an item and was not written by an editor. */
const notWritten = new Set(['origin', 'bodyLine', 'correctedBy']);

/**
 * Every string of every document and list, found by walking what was read: a new field is among
 * them on the day it is added.
 */
export const allTexts = (library: Library): ContentText[] =>
  itemsOf(library).flatMap(({ shelf, item }) => textsOf(shelf, item));

function textsOf(shelf: Item['shelf'], item: Item['item']): ContentText[] {
  const { origin } = item;
  return stringsIn(item, []).map(({ field, text }) => ({
    shelf,
    item,
    field: field.join('.'),
    text,
    at: (linesBelow = 0) =>
      field[0] === 'body' && 'bodyLine' in item
        ? { path: origin.path, line: Number(item.bodyLine) + linesBelow }
        : origin.place(...field),
  }));
}

type Step = string | number;

function stringsIn(value: unknown, field: Step[]): { field: Step[]; text: string }[] {
  if (typeof value === 'string') return value === '' ? [] : [{ field, text: value }];
  if (Array.isArray(value)) return value.flatMap((one, index) => stringsIn(one, [...field, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([name]) => field.length > 0 || !notWritten.has(name))
    .flatMap(([name, one]) => stringsIn(one, [...field, name]));
}
