import { expect, test } from 'vitest';
import { editionOf, madeUp, madeUpDay } from '../../tests/library/library.ts';
import type { Library } from '../model/library.ts';
import { futureDates } from './future-dates.ts';

const found = (change: (library: Library) => void, now = madeUpDay) =>
  futureDates(now)(madeUp(change)).map(({ code, path, line }) => `${code} ${path}:${line}`);

test('finds nothing on the day of the newest edition, and all that is newer a day before', () => {
  expect(found(() => undefined)).toEqual([]);
  expect(found(() => undefined, '2026-12-05')).toEqual([
    'date-in-future content/briefings/bicycle-sheds/v3.md:5',
  ]);
});

test('refuses a theme of the next year, by which embargoes were lifted once', () => {
  expect(found((library) => (library.themes[0]!.published = '2027-11-22'))).toEqual([
    'date-in-future content/themes/bicycle-sheds.md:4',
  ]);
});

test('refuses it in any field of any kind', () => {
  const places = found((library) => {
    library.letters[0]!.laterEvents[0]!.date = '2030';
    library.sources[0]!.date = '2026-12-07';
    library.statistics.find(({ id }) => id === 'sheds-dry')!.period = {
      from: '2024',
      to: '2031-01',
    };
    library.helplines[0]!.verified = '2027-01-01';
    editionOf(library, 'lending-boxes').withdrawn!.date = '2026-12-07';
  });
  expect(places).toHaveLength(5);
  expect(places.every((place) => place.startsWith('date-in-future '))).toBe(true);
});

test('lets the end of an embargo, a review and the date of a law lie ahead', () => {
  expect(
    found((library) => {
      const edition = editionOf(library, 'bicycle-sheds');
      edition.embargoUntil = '2027-01-01';
      edition.reviewDue = '2029-01-01';
      edition.lawUpdates[0]!.date = '2028-01-01';
      edition.lawUpdates[0]!.status = {
        is: 'in force',
        since: '2028-01-01',
        provision: 'section 1',
        extent: 'England',
        source: 'shed-survey-2025',
        checked: '2026-12-01',
        commencementSource: 'shed-survey-2025',
      };
    }),
  ).toEqual([]);
});

test('lets a text bear the day on which its embargo ends, and no later one', () => {
  const barrels = (published: string) =>
    found((library) => (editionOf(library, 'rain-barrels').published = published));
  expect(barrels('2027-06-01')).toEqual([]);
  expect(barrels('2027-06-02')).toHaveLength(1);
});
