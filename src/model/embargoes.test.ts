import { expect, test } from 'vitest';
import { editionOf, madeUp } from '../../tests/library/library.ts';
import { embargoesToKnow } from './embargoes.ts';

const told = (now: string, clock: string, draft?: true) =>
  embargoesToKnow(
    madeUp((library) => {
      if (draft) editionOf(library, 'rain-barrels').draft = draft;
    }),
    { now, clock },
  ).map(({ code, severity, path, line }) => `${severity} ${code} ${path}:${line}`);
const at = 'content/briefings/rain-barrels/v1.md:14';

test('tells of an embargo that is over while the build still holds the text back', () =>
  expect(told('2027-05-30', '2027-06-01')).toEqual([`warning embargo-passed ${at}`]));

test('tells of an embargo that ends within a week of the clock or of the build', () => {
  expect(told('2026-11-22', '2027-05-25')).toEqual([`warning embargo-soon ${at}`]);
  expect(told('2027-05-25', '2026-11-22')).toEqual([`warning embargo-soon ${at}`]);
});

test('is silent a week and a day before, once the text is published, and of a draft', () => {
  expect(told('2026-11-22', '2027-05-24')).toEqual([]);
  expect(told('2027-06-01', '2027-06-01')).toEqual([]);
  expect(told('2027-05-30', '2027-06-01', true)).toEqual([]);
});
