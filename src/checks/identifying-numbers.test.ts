import { expect, test } from 'vitest';
import { numberRules } from './identifying-numbers.ts';

const codesIn = (text: string) =>
  numberRules
    .filter(({ pattern, confirms }) =>
      [...text.matchAll(pattern)].some(([hit]) => confirms?.(hit) ?? true),
    )
    .map(({ code }) => code);

test('takes three digits behind “case number” for that of a case, and two for none', () => {
  expect(codesIn('See case number 4471.')).toEqual(['case-number-found']);
  expect(codesIn('See case number 12.')).toEqual([]);
});

test('tells the number of a pupil from a longer one', () => {
  expect(codesIn('UPN is A823432108001.')).toContain('pupil-number-found');
  expect(codesIn('See A82343210800155.')).toEqual([]);
});
