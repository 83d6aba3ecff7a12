import { expect, test } from 'vitest';
import { madeUp } from '../../tests/library/library.ts';
import type { Statistic } from '../model/content/statistic.ts';
import { values } from './values.ts';

const changed = (id: string, change: Partial<Statistic>) =>
  values(
    madeUp((library) => {
      Object.assign(
        library.statistics.find((statistic) => statistic.id === id)!,
        change,
      );
    }),
  );

test('finds nothing in values that can be', () => {
  expect(values(madeUp())).toEqual([]);
  expect(changed('doors-that-leak', { value: 100 })).toEqual([]);
  expect(changed('doors-that-leak', { value: 0 })).toEqual([]);
  expect(changed('doors-that-leak', { value: 4200, unit: '% more' })).toEqual([]);
});

test.each<[what: string, id: string, change: Partial<Statistic>]>([
  ['a share of more than the whole', 'doors-that-leak', { value: 4200 }],
  ['a range of shares that ends above the whole', 'doors-that-leak', { valueTo: 101 }],
  ['a count below nought', 'sheds-dry', { value: -1 }],
  ['a count that would be shown as nought', 'sheds-dry', { value: 0.0001 }],
  ['a count of thirty digits', 'sheds-dry', { value: 1e30 }],
  ['a range that ends before it begins', 'sheds-dry', { value: 9, valueTo: 3 }],
])('refuses %s', (_, id, change) => {
  expect(changed(id, change)).toMatchObject([
    { code: 'value-impossible', path: 'content/statistics.yaml' },
  ]);
});

test('says what cannot be', () => {
  expect(changed('doors-that-leak', { value: 4200 })[0]!.problem).toBe(
    '“4,200%” cannot be: a share is at most the whole.',
  );
});
