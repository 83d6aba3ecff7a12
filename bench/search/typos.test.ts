import { expect, test } from 'vitest';
import { misspell } from './typos.ts';

test('misspells exactly one word, always in the same way', () => {
  const text = 'what helps families with safer sleep';
  const words = misspell(text).split(' ');
  expect(words.filter((word, index) => word !== text.split(' ')[index])).toHaveLength(1);
  expect(misspell(text)).toBe(words.join(' '));
});

test('leaves a question of short words as it is', () =>
  expect(misspell('what is LAC')).toBe('what is LAC'));
