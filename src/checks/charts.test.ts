import { expect, test } from 'vitest';
import { editionOf, madeUp } from '../../tests/library/library.ts';
import type { Library } from '../model/library.ts';
import { charts } from './charts.ts';

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

test('finds nothing where charts are whole', () => expect(charts(madeUp())).toEqual([]));

test.each(mistakes)('finds %s', (_, change, code) => {
  expect(charts(madeUp(change)).map((found) => found.code)).toEqual([code]);
});
