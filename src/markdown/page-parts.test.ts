import { expect, test } from 'vitest';
import { madeUp } from '../../tests/library/library.ts';
import { pageParts } from './page-parts.ts';

const hasPart = pageParts(madeUp());

test.each([
  '/briefings/bicycle-sheds/',
  '/briefings/bicycle-sheds/#p1',
  '/briefings/bicycle-sheds/v1/#p1',
  '/briefings/bicycle-sheds/#in-two-minutes',
  '/letters/2025-03-02-shed-keys/#provenance',
  '/statistics/chairs-for-each-lamp/#used-in',
  '/glossary/#anything',
])('finds %s', (address) => expect(hasPart(address)).toBe(true));

test.each([
  '/briefings/bicycle-sheds/#p999',
  '/briefings/bicycle-sheds/#toString',
  '/briefings/bicycle-sheds/#s99',
  '/letters/2025-03-02-shed-keys/#f1',
  '/themes/reading-rooms/#p1',
  '/sources/shed-survey-2025/#p1',
])('finds no %s', (address) => expect(hasPart(address)).toBe(false));

test('keeps a number that an earlier edition had, for its stub', () => {
  expect(pageParts(madeUp())('/briefings/bicycle-sheds/v3/#p1')).toBe(true);
});
