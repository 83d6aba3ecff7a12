import { expect, test } from 'vitest';
import { briefingSchema } from './briefing.ts';
import { briefingStart, nextIdentifier } from './new-briefing.ts';

const chosen = { title: 'Sheds', identifier: 'PB-2026-01', themes: ['sheds'] };

test('begins a briefing with front matter that the schema takes', () => {
  const data = briefingStart({ ...chosen, today: '2026-11-24', audience: ['gps', 'police'] });
  expect(briefingSchema.safeParse(data).error).toBeUndefined();
  expect(data.reviewDue).toBe('2027-11-24');
  expect(data.actions.map(({ for: role }) => role)).toEqual(['gps', 'police']);
});

test('puts the review of what begins on a leap day on a day that exists', () =>
  expect(briefingStart({ ...chosen, today: '2028-02-29' }).reviewDue).toBe('2029-02-28'));

test('gives the identifier after the highest of the year', () => {
  const taken = ['PB-2026-02', 'PB-2026-19', 'PB-2025-40', 'QX-2026-77'];
  expect(nextIdentifier(taken, { prefix: 'PB', year: '2026' })).toBe('PB-2026-20');
  expect(nextIdentifier([], { prefix: 'PB', year: '2027' })).toBe('PB-2027-01');
});
