import { expect, test } from 'vitest';
import { madeUp } from '../../../tests/library/library.ts';
import { barsOf, chartsWith } from './chart.ts';

const { charts, statistics } = madeUp();
const chart = charts[0]!;

test('draws all parts of counts on one scale, from nought to the largest', () => {
  expect(
    barsOf(chart, statistics).map(({ bars }) => bars.map(({ label, length }) => [label, length])),
  ).toEqual([[['Dry', 100]], [['Wet', 71.4]]]);
});

test('draws shares from nought to the whole', () => {
  const shares = {
    ...chart,
    kind: 'shares' as const,
    parts: [{ ...chart.parts[0]!, rows: [{ statistic: 'doors-that-leak', label: 'Leaky' }] }],
  };
  expect(barsOf(shares, statistics)[0]!.bars[0]!.length).toBe(42.6);
});

test('draws counts of nothing as nothing', () => {
  const none = statistics.map((statistic) => ({ ...statistic, value: 0 }));
  expect(barsOf(chart, none).flatMap(({ bars }) => bars.map(({ length }) => length))).toEqual([
    0, 0,
  ]);
});

test('finds the charts in which a statistic stands', () => {
  expect(chartsWith(madeUp(), 'sheds-wet').map(({ id }) => id)).toEqual(['sheds-dry-and-wet']);
  expect(chartsWith(madeUp(), 'oiling-days')).toEqual([]);
});
