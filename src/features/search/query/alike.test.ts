import { expect, test } from 'vitest';
import { packAlike, rankedByLikeness, trust, unpackAlike, type Alike } from './alike.ts';

const ids = ['a', 'b', 'c', 'd'];
const alike: Alike = {
  pages: 4,
  neighbours: [
    [1, 2],
    [0, 2],
    [3, 1],
    [2, 0],
  ],
  points: [
    Float32Array.of(1, 0),
    Float32Array.of(0.9, 0.1),
    Float32Array.of(-1, 0.2),
    Float32Array.of(-0.8, 0.4),
  ],
};
const ranked = (...scores: number[]) => scores.map((score, index) => ({ id: ids[index]!, score }));
/** The same on a site that is large enough. */
const large: Alike = {
  ...alike,
  pages: 1400,
};
const order = (list: { id: string }[]) => list.map(({ id }) => id).join('');

test('the file says again what was packed: neighbours as they are, points roughly', () => {
  const back = unpackAlike(packAlike(alike))!;
  expect(back.neighbours).toEqual(alike.neighbours);
  back.points.forEach((point, page) =>
    point.forEach((value, dimension) =>
      expect(Math.abs(value - alike.points[page]![dimension]!)).toBeLessThan(0.6),
    ),
  );
});

test('an empty file says nothing', () => expect(unpackAlike('')).toBe(undefined));

test('a page comes forward whose neighbours answer well', () =>
  expect(order(rankedByLikeness(ranked(10, 5, 5.5, 0.1), large, ids))).toMatch(/b.*c/));

test('on a small site the order stays where the scores are clear', () =>
  expect(order(rankedByLikeness(ranked(10, 5, 5.5, 0.1), alike, ids))).toBe('acbd'));

test('a page that was not found is not brought in', () =>
  expect(order(rankedByLikeness(ranked(10, 5), large, ids))).toMatch(/^(ab|ba)$/));

test('likeness is trusted the more the larger a site is', () =>
  expect([trust(0), trust(350), trust(1400), trust(10_000)]).toEqual([0, 0.5, 1, 1]));
