import { expect, test } from 'vitest';
import { madeUp } from '../../tests/library/library.ts';
import type { Library } from '../model/library.ts';
import { moves as movesOn } from './moves.ts';

const moves = movesOn([]);

const moved =
  (...lines: [from: string, to: string][]) =>
  (library: Library) => {
    library.moves = lines.map(([from, to]) => ({
      from,
      to,
      reason: 'Renamed.',
      date: '2026-12-01',
      origin: {
        path: 'content/moved.yaml',
        place: () => ({ path: 'content/moved.yaml', line: 1 }),
      },
    }));
  };
const mistakes: [what: string, change: (library: Library) => void, code: string][] = [
  [
    'a circle',
    moved(['/briefings/a/', '/briefings/b/'], ['/briefings/b/', '/briefings/a/']),
    'move-loop',
  ],
  ['a move onto itself', moved(['/briefings/a/', '/briefings/a/']), 'move-loop'],
  [
    'a page that has not moved',
    moved(['/briefings/shed-locks/', '/briefings/bicycle-sheds/']),
    'move-from-page',
  ],
  [
    'a term that is still explained',
    moved(['/glossary/#bicycle-shed', '/briefings/shed-locks/']),
    'move-from-page',
  ],
  ['a move to a file', moved(['/briefings/a/', '/briefings/a.html']), 'move-target-missing'],
  [
    'a move to a paragraph that is not there',
    moved(['/briefings/a/#p1', '/briefings/shed-locks/#p99']),
    'move-target-missing',
  ],
  ['a move to nowhere', moved(['/briefings/a/', '/briefings/b/']), 'move-target-missing'],
  [
    'an address moved twice',
    moved(
      ['/briefings/a/', '/briefings/shed-locks/'],
      ['/briefings/a/', '/briefings/bicycle-sheds/'],
    ),
    'move-twice',
  ],
];

test('finds nothing in moves that lead to a page', () => {
  expect(
    moves(
      madeUp(
        moved(
          ['/briefings/a/', '/briefings/b/'],
          ['/briefings/b/', '/briefings/shed-locks/'],
          ['/briefings/shed-locks/#p9', '/briefings/bicycle-sheds/#p1'],
          ['/glossary/#old-term', '/briefings/shed-locks/'],
          ['/about/#old-part', '/briefings/shed-locks/#p1'],
        ),
      ),
    ),
  ).toEqual([]);
});
test.each(mistakes)('finds %s', (_, change, code) =>
  expect(moves(madeUp(change)).map((found) => found.code)).toContain(code),
);
