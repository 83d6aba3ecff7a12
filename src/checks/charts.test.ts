import { expect, test } from 'vitest';
import { editionOf, madeUp } from '../../tests/library/library.ts';
import type { Library } from '../model/library.ts';
import { charts } from './charts.ts';

const always = () => true;
const mistakes: [what: string, change: (library: Library) => void, code: string][] = [
  [
    'a chart that is not there',
    (library) => {
      editionOf(library, 'bicycle-sheds').charts.push('sheds-in-space');
    },
    'chart-missing',
  ],
  [
    'a row without its statistic',
    (library) => {
      library.charts[0]!.parts[0]!.rows.push({ statistic: 'no-number', label: 'None' });
    },
    'statistic-missing',
  ],
  [
    'a share among counts',
    (library) => {
      library.charts[0]!.parts[0]!.rows.push({ statistic: 'doors-that-leak', label: 'Leaky' });
    },
    'chart-mixed',
  ],
  [
    'counts drawn as shares',
    (library) => {
      library.charts[0]!.kind = 'shares';
    },
    'chart-mixed',
  ],
  [
    'a chart that no briefing shows',
    (library) => {
      library.charts.push({ ...library.charts[0]!, id: 'unseen' });
    },
    'chart-orphan',
  ],
];

test('finds nothing where charts are whole', () => expect(charts(always)(madeUp())).toEqual([]));

test.each(mistakes)('finds %s', (_, change, code) => {
  expect(charts(always)(madeUp(change)).map((found) => found.code)).toEqual([code]);
});

test('refuses a chart that was taken down in a new edition, and not in a published one', () => {
  const library = madeUp((all) => {
    all.charts = [];
    all.takenDown = [
      {
        addresses: ['/briefings/bicycle-sheds/v2/#chart-sheds-dry-and-wet'],
        hidden: [],
        date: '2026-12-01',
        reason: 'privacy',
        salt: 'ab',
        fingerprints: [],
        origin: all.themes[0]!.origin,
      },
    ];
  });
  expect(charts(always)(library)).toEqual([]);
  expect(charts(() => false)(library).map(({ code }) => code)).toContain('taken-down-named');
});
