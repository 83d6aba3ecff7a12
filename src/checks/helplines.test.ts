import { expect, test } from 'vitest';
import { madeUp } from '../../tests/library/library.ts';
import { helplines } from './helplines.ts';

test('warns of a helpline unseen for half a year, and does not stop the build', () => {
  const found = helplines('2027-05-22')(madeUp());
  expect(found.map(({ code, severity }) => [code, severity])).toEqual([
    ['helpline-old', 'warning'],
    ['helpline-old', 'warning'],
  ]);
});

test('says nothing on the last day of trust', () =>
  expect(helplines('2027-05-21')(madeUp())).toEqual([]));
