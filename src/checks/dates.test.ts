import { expect, test } from 'vitest';
import { editionOf, madeUp } from '../../tests/library/library.ts';
import type { Library } from '../model/library.ts';
import { dates } from './dates.ts';

const check = dates('2026-11-22');
const shed = (library: Library) => editionOf(library, 'bicycle-sheds');
const doors = (library: Library) => library.statistics.find(({ id }) => id === 'doors-that-leak')!;
const mistakes: [what: string, change: (library: Library) => void, code: string][] = [
  [
    'a briefing older than the site',
    (library) => {
      editionOf(library, 'shed-locks').published = '2026-11-21';
    },
    'date-before-first-release',
  ],
  [
    'a letter published before the site was',
    (library) => {
      library.letters[0]!.published = '2025-03-02';
    },
    'date-before-first-release',
  ],
  [
    'an identifier of a year to come',
    (library) => {
      editionOf(library, 'shed-locks').identifier = 'PB-2099-03';
    },
    'identifier-after-publication',
  ],
  [
    'an identifier of a year before the site',
    (library) => {
      editionOf(library, 'shed-locks').identifier = 'PB-2025-03';
    },
    'identifier-before-first-release',
  ],
  [
    'a review due on the day of publication',
    (library) => {
      shed(library).reviewDue = shed(library).published;
    },
    'review-before-publication',
  ],
  [
    'an edition dated before the one it follows',
    (library) => {
      shed(library).published = '2026-11-28';
    },
    'edition-before-earlier',
  ],
  [
    'a law update from the day after',
    (library) => {
      shed(library).lawUpdates[0]!.date = '2026-12-07';
    },
    'law-update-after-publication',
  ],
  [
    'a period that runs backwards',
    (library) => {
      doors(library).period = { from: '2024-12', to: '2024-01' };
    },
    'period-reversed',
  ],
  [
    'a source dated before the end of the period it covers',
    (library) => {
      doors(library).period = { from: '2024-01', to: '2025-07' };
    },
    'date-before-period',
  ],
];

test('finds nothing where time runs forwards', () => expect(check(madeUp())).toEqual([]));

test.each(mistakes)('finds %s', (_, change, code) => {
  expect(check(madeUp(change)).map((found) => found.code)).toEqual([code]);
});

test('takes a source of the same month, or one without a date, for late enough', () => {
  expect(
    check(
      madeUp((library) => {
        doors(library).period = { from: '2024-01', to: '2025-06' };
      }),
    ),
  ).toEqual([]);
  expect(
    check(
      madeUp((library) => {
        Object.assign(doors(library), {
          period: { from: '2024-01', to: '2026-01' },
          source: 'shed-gazette-undated',
        });
      }),
    ),
  ).toEqual([]);
});
