import { expect, test } from 'vitest';
import { daysBetween, formatDate, lastDay, localDay } from './date.ts';

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

test('knows the day on a reader’s own calendar', () =>
  expect(localDay(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05'));
