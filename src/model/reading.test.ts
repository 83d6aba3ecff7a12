import { expect, test } from 'vitest';
import { editionOf, madeUp } from '../../tests/library/library.ts';
import { editionMinutes, readingMinutes, usualMinutes } from './reading.ts';

test('counts two hundred words for a minute, and begun minutes in full', () => {
  expect(readingMinutes('word '.repeat(200))).toBe(1);
  expect(readingMinutes('word '.repeat(201))).toBe(2);
});

test('takes at least a minute, and counts no signs for words', () => {
  expect(readingMinutes('')).toBe(1);
  expect(readingMinutes(`${'- '.repeat(500)} word`)).toBe(1);
});

test('counts for an edition its prose and what to do', () => {
  const edition = editionOf(madeUp(), 'bicycle-sheds');
  const longer = { ...edition, actions: [{ ...edition.actions[0]!, do: 'word '.repeat(2000) }] };
  expect(editionMinutes(longer)).toBeGreaterThanOrEqual(
    editionMinutes({ ...edition, actions: [] }) + 9,
  );
});

test('half of the briefings need no more than the usual minutes', () => {
  const library = madeUp();
  const minutes = library.briefings.map(({ current }) => editionMinutes(current));
  const usual = usualMinutes(library);
  expect(minutes.filter((each) => each <= usual).length).toBeGreaterThanOrEqual(minutes.length / 2);
  expect(minutes.filter((each) => each < usual).length).toBeLessThanOrEqual(minutes.length / 2);
  expect(usualMinutes({ ...library, briefings: [] })).toBe(0);
});
