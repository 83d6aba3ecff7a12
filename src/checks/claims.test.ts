import { expect, test } from 'vitest';
import { madeUp } from '../../tests/library/library.ts';
import { claims } from './claims.ts';

const claimed = (claim: string) =>
  claims(
    madeUp((library) => {
      library.statistics.find(({ id }) => id === 'doors-that-leak')!.claim = claim;
    }),
  );

test('finds nothing where every short form has its subject', () =>
  expect(claims(madeUp())).toEqual([]));

test.each([
  ['the base without what is so of it', '{value} of wet sheds in the survey'],
  ['a share of nothing', '{value} leak at the door of the shed'],
  ['a sentence that hides the value', 'Of wet sheds, {value} leak'],
  ['a label', '{value} of sheds'],
])('refuses %s', (_, claim) =>
  expect(claimed(claim)).toMatchObject([
    { code: 'statistic-without-subject', path: 'content/statistics.yaml' },
  ]),
);
