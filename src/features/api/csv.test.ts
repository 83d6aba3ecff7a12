import { expect, test } from 'vitest';
import { csv } from './csv.ts';

test('begins with the mark by which spreadsheets know UTF-8', () => {
  expect([...new TextEncoder().encode(csv(['a'], []))].slice(0, 3)).toEqual([0xef, 0xbb, 0xbf]);
});

test.each(['=1+1', '+44', '-2', '@SUM(A1)', '\t=1', ' =1', '＝1'])(
  'runs no formula from %j',
  (text) => {
    expect(csv(['a'], [[text]])).toBe(`\uFEFF"a"\r\n"'${text}"\r\n`);
  },
);

test('keeps commas, quotes and line breaks inside their cell, and numbers as numbers', () => {
  expect(csv(['a', 'b'], [['one, "two"\nthree', -4]])).toBe(
    '\uFEFF"a","b"\r\n"one, ""two""\nthree",-4\r\n',
  );
});
