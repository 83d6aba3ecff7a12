import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AnchoredText } from './anchored-text.ts';
import { giveNumbers } from './numbering.ts';

/** Texts of which none is like another, so that each is itself wherever it stands. */
const pool = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'].map(
  (letter) => `${letter.repeat(3)} ${letter.repeat(5)}.`,
);
const sequence = fc.array(fc.uniqueArray(fc.constantFrom(...pool), { maxLength: 8 }), {
  minLength: 1,
  maxLength: 7,
});

function editionsOf(texts: readonly (readonly string[])[]): AnchoredText[][] {
  const editions: AnchoredText[][] = [];
  for (const edition of texts) {
    const ids = giveNumbers('p', edition, editions);
    editions.push(edition.map((text, index) => ({ id: ids[index]!, text })));
  }
  return editions;
}

test('through any sequence of editions a number stays with its text, and is no other’s', () =>
  fc.assert(
    fc.property(sequence, (texts) => {
      const all = editionsOf(texts).flat();
      const textOf = new Map(all.map(({ id, text }) => [id, text]));
      const idOf = new Map(all.map(({ id, text }) => [text, id]));
      for (const { id, text } of all) {
        expect(id).toMatch(/^p\d+[a-z]*$/);
        expect(textOf.get(id)).toBe(text);
        expect(idOf.get(text)).toBe(id);
      }
    }),
  ));

test('no edition has one number twice, whatever its texts are', () =>
  fc.assert(
    fc.property(fc.array(fc.array(fc.string(), { maxLength: 6 }), { maxLength: 5 }), (texts) => {
      for (const edition of editionsOf(texts))
        expect(new Set(edition.map(({ id }) => id)).size).toBe(edition.length);
    }),
  ));

test('a later edition changes no number of those before it', () =>
  fc.assert(
    fc.property(sequence, (texts) => {
      expect(editionsOf(texts).slice(0, -1)).toEqual(editionsOf(texts.slice(0, -1)));
    }),
  ));
