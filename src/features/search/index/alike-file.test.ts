import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { unpackAlike } from '../query/alike.ts';
import { alikeFile } from './alike-file.ts';

const subjects = [
  'bicycle shed lock chain key wheel',
  'barrel rain water tap gutter drain',
  'reading room shelf book lamp chair',
];
/** Texts that go round the subjects, each with words of its own. */
const textsOf = (count: number) =>
  Array.from({ length: count }, (_, number) => {
    const words = subjects[number % subjects.length]!.split(' ');
    const own = words.filter((_, index) => (number + index) % 3 > 0);
    return `${own.join(' ')} page${number}`;
  });

test('the pages most like one are those on its subject', () => {
  const { neighbours } = unpackAlike(alikeFile(textsOf(60)))!;
  neighbours.forEach((list, page) =>
    expect(list.map((other) => other % subjects.length)).toEqual(
      list.map(() => page % subjects.length),
    ),
  );
});

test('pages on one subject stand near each other', () => {
  const { points } = unpackAlike(alikeFile(textsOf(60)))!;
  const product = (a: number, b: number) =>
    points[a]!.reduce((sum, value, index) => sum + value * points[b]![index]!, 0);
  expect(product(0, 30)).toBeGreaterThan(product(0, 31));
});

test('the same texts give the same bytes', () =>
  expect(alikeFile(textsOf(40))).toBe(alikeFile(textsOf(40))));

test('a site of a few pages has nothing to compare', () => expect(alikeFile(textsOf(5))).toBe(''));

test('it stays under sixty kilobytes however many pages there are', () => {
  const pairs = Array.from({ length: 5000 }, (_, number) => `pair${number >> 1}`);
  const file = alikeFile(pairs);
  expect(unpackAlike(file)?.pages).toBe(5000);
  expect(brotliCompressSync(file).length).toBeLessThan(60_000);
});
