import { expect, test } from 'vitest';
import { isNhsNumber } from './identifying-details.ts';
import { detailRules } from './identifying-rules.ts';

test('knows an NHS number by its last digit', () => {
  expect(isNhsNumber('9434765919')).toBe(true);
  expect(isNhsNumber('9434765918')).toBe(false);
  expect(isNhsNumber('0000000060')).toBe(false);
});

test('looks for a detail everywhere in a text, not only where it looked last', () =>
  expect(detailRules.filter(({ pattern }) => !pattern.global)).toEqual([]));
