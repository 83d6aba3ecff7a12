import { expect, test } from 'vitest';
import { detailRules } from './identifying-rules.ts';

test('every kind of detail is weighed, and says why in words that follow “for”', () => {
  expect(detailRules.filter(({ weight }) => weight < 50 || weight > 95)).toEqual([]);
  expect(detailRules.filter(({ because }) => !/^[a-z][^.]+$/.test(because))).toEqual([]);
});
