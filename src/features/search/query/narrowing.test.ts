import { expect, test } from 'vitest';
import { byStatus, countsOf, narrow } from './narrowing.ts';
import { facetsOf, listPages } from '../index/pages.ts';

const known = facetsOf(
  listPages([
    {
      id: 'old',
      filters: { kind: ['Briefing'], theme: ['Babies'] },
      meta: { status: 'superseded' },
    },
    {
      id: 'new',
      filters: { kind: ['Briefing'], theme: ['Babies', 'Education'] },
      meta: { status: 'current' },
    },
    { id: 'letter', filters: { kind: ['Letter'] }, meta: {} },
  ]),
);
const ranked = [
  { id: 'old', score: 2 },
  { id: 'new', score: 1.9 },
  { id: 'letter', score: 1 },
];

test('a page that was replaced ranks below its successor', () =>
  expect(byStatus(ranked, known)[0]?.id).toBe('new'));

test('choices within a facet widen, choices of several facets narrow', () => {
  const ids = (chosen: [never, string[]][]) =>
    narrow(ranked, new Map(chosen), known).map(({ id }) => id);
  expect(ids([['kind' as never, ['Briefing', 'Letter']]])).toEqual(['old', 'new', 'letter']);
  expect(
    ids([
      ['kind' as never, ['Briefing']],
      ['theme' as never, ['Education']],
    ]),
  ).toEqual(['new']);
});

test('counts tell how many results a choice would leave', () => {
  const counts = countsOf(ranked, new Map([['kind', ['Letter']]]), known);
  expect(counts.get('kind')).toEqual([
    ['Briefing', 2],
    ['Letter', 1],
  ]);
  expect(counts.get('theme')).toEqual([]);
});
