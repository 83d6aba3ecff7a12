import { expect, test } from 'vitest';
import { measure } from './measures.ts';

const grades = new Map([
  ['a', 3],
  ['b', 1],
  ['c', 0],
]);

test('a perfect ranking measures 1 everywhere', () => {
  expect(measure([{ found: ['a', 'b'], grades }])).toEqual({
    ndcg10: 1,
    mrr10: 1,
    success10: 1,
    recall50: 1,
    empty: 0,
  });
});

test('a wrong first result halves the reciprocal rank', () => {
  const { mrr10, ndcg10, recall50 } = measure([{ found: ['c', 'a'], grades }]);
  expect([mrr10, recall50]).toEqual([0.5, 0.5]);
  expect(ndcg10).toBeCloseTo(3 / Math.log2(3) / (3 + 1 / Math.log2(3)), 10);
});

test('an empty result counts as empty and as nothing found', () => {
  expect(measure([{ found: [], grades }])).toEqual({
    ndcg10: 0,
    mrr10: 0,
    success10: 0,
    recall50: 0,
    empty: 1,
  });
});
