import { expect, test } from 'vitest';
import { editionOf, madeUp } from '../../tests/library/library.ts';
import type { Library } from '../model/library.ts';
import { orphans } from './orphans.ts';

const mistakes: [what: string, change: (library: Library) => void, code: string][] = [
  [
    'a source that nothing uses',
    (library) => library.sources.push({ ...library.sources[0]!, id: 'unread-2020' }),
    'source-orphan',
  ],
  [
    'a statistic that no briefing shows',
    (library) => library.statistics.push({ ...library.statistics[0]!, id: 'unseen' }),
    'statistic-orphan',
  ],
  [
    'an empty theme that does not say so',
    (library) => {
      library.themes.find(({ id }) => id === 'weather-vanes')!.body = 'Vanes turn.';
    },
    'theme-orphan',
  ],
];

test('finds nothing where all is used', () => expect(orphans(madeUp())).toEqual([]));

test.each(mistakes)('finds %s', (_, change, code) => {
  expect(orphans(madeUp(change)).map((found) => found.code)).toEqual([code]);
});

test('only warns after a take-down, which must not wait', () => {
  const found = orphans(
    madeUp((library) => {
      mistakes[0]![1](library);
      library.takenDown = [
        {
          addresses: ['/briefings/gone/'],
          date: '2026-12-01',
          reason: 'privacy',
          salt: '00',
          hidden: [],
          fingerprints: [],
          origin: library.sources[0]!.origin,
        },
      ];
    }),
  );
  expect(found.map(({ severity }) => severity)).toEqual(['warning']);
});

test('keeps a statistic that only an earlier edition shows', () => {
  expect(editionOf(madeUp(), 'bicycle-sheds').keyNumbers).not.toContain(
    'doors-that-leak-first-count',
  );
});
