import { describe, expect, test } from 'vitest';
import { dayExists, daysBetween, formatDate, isoDate, knownDate, lastDay } from './date.ts';

describe('a day', () => {
  test.each(['2026-11-22', '2024-02-29', '2000-02-29'])('%s exists', (day) =>
    expect(dayExists(day)).toBe(true),
  );
  test.each([
    '2026-02-31',
    '2026-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    'yesterday',
    '',
  ])('“%s” does not', (day) => expect(dayExists(day)).toBe(false));
});

describe('a date of ours', () => {
  test('is a text of year, month and day', () =>
    expect(isoDate.parse('2026-11-22')).toBe('2026-11-22'));
  test.each(['2026-11', '22.11.2026', '2026-02-31', 2026, new Date(0)])('is not %s', (date) =>
    expect(isoDate.safeParse(date).success).toBe(false),
  );
});

describe('a date as it is known', () => {
  test.each([
    ['2022', '2022'],
    [2022, '2022'],
    ['2022-09', '2022-09'],
    ['2022-09-29', '2022-09-29'],
  ])('takes %s', (date, known) => expect(knownDate.parse(date)).toBe(known));
  test.each(['22', '2022-9', '2022-13', '2022-02-31', 2022.5, null])('refuses %s', (date) =>
    expect(knownDate.safeParse(date).success).toBe(false),
  );
});

test.each([
  ['2022-05-30', '30 May 2022'],
  ['2022-05-03', '3 May 2022'],
  ['2022-05', 'May 2022'],
  ['2022', '2022'],
])('writes %s as %s', (date, words) => expect(formatDate(date)).toBe(words));

test.each([
  ['2022', '2022-12-31'],
  ['2024-02', '2024-02-29'],
  ['2023-02', '2023-02-28'],
  ['2022-12', '2022-12-31'],
  ['2022-05-30', '2022-05-30'],
])('knows that %s can mean up to %s', (date, last) => expect(lastDay(date)).toBe(last));

test('counts the days between two dates over a change of the clocks', () => {
  expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
  expect(daysBetween('2026-11-22', '2026-11-22')).toBe(0);
});
