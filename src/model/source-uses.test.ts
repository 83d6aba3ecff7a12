import { expect, test } from 'vitest';
import { madeUp, madeUpDay } from '../../tests/library/library.ts';
import { publishable } from './publishable.ts';
import { pagesWithSource } from './source-uses.ts';

const uses = pagesWithSource(publishable(madeUp(), madeUpDay), 'shed-survey-2025');

test('leads from a source to every page that rests on it, each kind together', () => {
  expect([...new Set(uses.map(({ kind }) => kind))]).toEqual([
    'briefing',
    'letter',
    'theme',
    'statistic',
  ]);
  expect(uses.map(({ href }) => href)).toEqual(
    expect.arrayContaining([
      '/briefings/shed-locks/',
      '/letters/2025-03-02-shed-keys/',
      '/themes/bicycle-sheds/',
      '/statistics/sheds-surveyed/',
    ]),
  );
});

test('a statistic is named with its value, subject, period and place', () => {
  const { text } = uses.find(({ href }) => href === '/statistics/sheds-surveyed/')!;
  expect(text).toMatch(/^1,200 sheds were visited .*2024; England/);
});
