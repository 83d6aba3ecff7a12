import { expect, test } from 'vitest';
import { readingMinutes } from './reading.ts';

test('counts two hundred words for a minute, and begun minutes in full', () => {
  expect(readingMinutes('word '.repeat(200))).toBe(1);
  expect(readingMinutes('word '.repeat(201))).toBe(2);
});

test('takes at least a minute, and counts no signs for words', () => {
  expect(readingMinutes('')).toBe(1);
  expect(readingMinutes(`${'- '.repeat(500)} word`)).toBe(1);
});
