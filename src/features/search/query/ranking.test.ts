import { expect, test } from 'vitest';
import type { Evidence } from './matches.ts';
import { sideBySide } from './matches.ts';
import { nearest, rank } from './ranking.ts';

const evidence = (
  words: string,
  pages: Record<string, [score: number, places: number[]]>,
): Evidence => ({
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
const need = (own: Evidence, also: Evidence[] = []) => ({
  name: own.words,
  own: [own],
  also,
  count: 1,
});

test('a page that holds more of the question comes first', () => {
  expect(
    rank([
      need(evidence('home', { a: [1, [1]], b: [1, [9]] })),
      need(evidence('register', { b: [1, [90]] })),
    ])[0]?.id,
  ).toBe('b');
});

test('words close together count for more', () => {
  expect(
    rank([
      need(evidence('safer', { a: [1, [1]], b: [1, [5]] })),
      need(evidence('sleep', { a: [1, [70]], b: [1, [6]] })),
    ])[0]?.id,
  ).toBe('b');
});

test('the reader’s own word counts for more than another name of it', () => {
  const ranked = rank([
    need(evidence('lac', { a: [2, [1]] }), [evidence('looked after child', { b: [2, [1]] })]),
  ]);
  expect(ranked.map(({ id }) => id)).toEqual(['a', 'b']);
});

test('pages that are worth the same keep one order', () =>
  expect(rank([need(evidence('x', { b: [1, []], a: [1, []] }))]).map(({ id }) => id)).toEqual([
    'a',
    'b',
  ]));

test('knows how near two words stand', () =>
  expect([nearest([1, 50], [40, 52]), nearest([], [1])]).toEqual([2, Infinity]));

test('knows which places stand side by side', () =>
  expect(sideBySide([3, 4, 5, 60], 3)).toEqual([3, 4, 5]));
