import { describe, expect, test } from 'vitest';
import { isoDate, knownDate } from './date-schema.ts';

describe('a date of ours', () => {
  test('is a text of year, month and day', () =>
    expect(isoDate.parse('2026-11-22')).toBe('2026-11-22'));
  test.each(['2026-11', '22.11.2026', '2026-02-31', '1900-02-29', '', 2026, new Date(0)])(
    'is not %s',
    (date) => expect(isoDate.safeParse(date).success).toBe(false),
  );
});

test.each([
  ['2026-02-31', 'a day that exists'],
  ['22.11.2026', 'a date such as 2026-11-30'],
  [2026, 'a date such as 2026-11-30'],
])('says of %s that it should be %s', (date, message) =>
  expect(isoDate.safeParse(date).error?.issues.map((issue) => issue.message)).toEqual([message]),
);

test.each(['2024-02-29', '2000-02-29'])('takes %s, which exists', (date) =>
  expect(isoDate.safeParse(date).success).toBe(true),
);

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
