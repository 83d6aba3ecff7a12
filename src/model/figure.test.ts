import { expect, test } from 'vitest';
import { madeUp } from '../../tests/library/library.ts';
import { barsOf, figuresWith } from './figure.ts';

const { figures, statistics } = madeUp();
const figure = figures[0]!;

test('draws all parts of counts on one scale, from nought to the largest', () => {
  expect(
    barsOf(figure, statistics).map(({ bars }) => bars.map(({ label, length }) => [label, length])),
  ).toEqual([[['Dry', 100]], [['Wet', 71.4]]]);
});

test('draws shares from nought to the whole', () => {
  const shares = {
    ...figure,
    kind: 'shares' as const,
    parts: [{ ...figure.parts[0]!, rows: [{ statistic: 'doors-that-leak', label: 'Leaky' }] }],
  };
  expect(barsOf(shares, statistics)[0]!.bars[0]!.length).toBe(42.6);
});

test('finds the figures in which a statistic stands', () => {
  expect(figuresWith(madeUp(), 'sheds-wet').map(({ id }) => id)).toEqual(['sheds-dry-and-wet']);
  expect(figuresWith(madeUp(), 'oiling-days')).toEqual([]);
});
