import { expect, test } from 'vitest';
import type { Matches } from './matches.ts';
import { leastDistance, rank } from './ranking.ts';

const matches = (
  words: string,
  pages: Record<string, [score: number, places: number[]]>,
): Matches => ({
  words,
  rarity: 1,
  known: true,
  pages: new Map(
    Object.entries(pages).map(([id, [score, places]]) => [
      id,
      {
        score,
        hit: { id, score, words: places, data: () => Promise.reject(new Error('not read')) },
      },
    ]),
  ),
});
const need = (own: Matches, also: Matches[] = []) => ({
  name: own.words,
  own: [own],
  also,
  count: 1,
});

test('a page that holds more of the question comes first', () => {
  expect(
    rank([
      need(matches('home', { a: [1, [1]], b: [1, [9]] })),
      need(matches('register', { b: [1, [90]] })),
    ])[0]?.id,
  ).toBe('b');
});

test('words close together count for more', () => {
  expect(
    rank([
      need(matches('safer', { a: [1, [1]], b: [1, [5]] })),
      need(matches('sleep', { a: [1, [70]], b: [1, [6]] })),
    ])[0]?.id,
  ).toBe('b');
});

test('the reader’s own word counts for more than another name of it', () => {
  const ranked = rank([
    need(matches('lac', { a: [2, [1]] }), [matches('looked after child', { b: [2, [1]] })]),
  ]);
  expect(ranked.map(({ id }) => id)).toEqual(['a', 'b']);
});

test('pages that are worth the same keep one order', () =>
  expect(rank([need(matches('x', { b: [1, []], a: [1, []] }))]).map(({ id }) => id)).toEqual([
    'a',
    'b',
  ]));

test('knows how near two words stand', () =>
  expect([leastDistance([1, 50], [40, 52]), leastDistance([], [1])]).toEqual([2, Infinity]));
