import { expect, test } from 'vitest';
import { editionOf, madeUp } from '../../tests/library/library.ts';
import type { Library } from '../model/library.ts';
import { figures } from './figures.ts';

const mistakes: [what: string, change: (library: Library) => void, code: string][] = [
  [
    'a figure that is not there',
    (library) => {
      editionOf(library, 'bicycle-sheds').figures.push('sheds-in-space');
    },
    'figure-missing',
  ],
  [
    'a row without its statistic',
    (library) => {
      library.figures[0]!.parts[0]!.rows.push({ statistic: 'no-number', label: 'None' });
    },
    'statistic-missing',
  ],
  [
    'a share among counts',
    (library) => {
      library.figures[0]!.parts[0]!.rows.push({ statistic: 'doors-that-leak', label: 'Leaky' });
    },
    'figure-mixed',
  ],
  [
    'counts drawn as shares',
    (library) => {
      library.figures[0]!.kind = 'shares';
    },
    'figure-mixed',
  ],
  [
    'a figure that no briefing shows',
    (library) => {
      library.figures.push({ ...library.figures[0]!, id: 'unseen' });
    },
    'figure-orphan',
  ],
];

test('finds nothing where figures are whole', () => expect(figures(madeUp())).toEqual([]));

test.each(mistakes)('finds %s', (_, change, code) => {
  expect(figures(madeUp(change)).map((found) => found.code)).toEqual([code]);
});
