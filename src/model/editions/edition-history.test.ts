import { expect, test } from 'vitest';
import { madeUp } from '../../../tests/library/library.ts';
import { changesBetween, periodsOf, stepsOf, wordDifference } from './edition-history.ts';

const sheds = madeUp().briefings.find(({ slug }) => slug === 'bicycle-sheds')!;

test('tells two texts apart word by word', () => {
  expect(wordDifference('The door leaks.', 'The roof leaks.')).toEqual([
    { kind: 'same', text: 'The ' },
    { kind: 'removed', text: 'door' },
    { kind: 'added', text: 'roof' },
    { kind: 'same', text: ' leaks.' },
  ]);
});

test('tells what is new, changed and removed, and leaves out what is not', () => {
  const before = [
    { id: 'p1', text: 'One.' },
    { id: 'p2', text: 'Two.' },
    { id: 'p3', text: 'Three.' },
  ];
  const now = [
    { id: 'p1', text: 'One.' },
    { id: 'p2', text: 'Twice.' },
    { id: 'p2a', text: 'New.' },
  ];
  expect(changesBetween(before, now).map(({ id, kind }) => [id, kind])).toEqual([
    ['p2', 'changed'],
    ['p2a', 'added'],
    ['p3', 'removed'],
  ]);
});

test('tells when only the force of an action changed', () => {
  const [change] = changesBetween(
    [{ id: 'a1', text: 'Do it.', caption: 'our suggestion' }],
    [{ id: 'a1', text: 'Do it.', caption: 'law' }],
  );
  expect(change!.caption).toEqual({ before: 'our suggestion', now: 'law' });
});

test('says from when to when each edition was current', () => {
  expect(
    periodsOf(sheds).map(({ edition, from, until }) => [edition.edition, from, until]),
  ).toEqual([
    [3, '2026-12-06', undefined],
    [2, '2026-11-29', '2026-12-06'],
    [1, '2026-11-22', '2026-11-29'],
  ]);
});

test('tells of each edition what differs from the one before it', () => {
  const texts = sheds.editions.map(({ edition }) => [{ id: 'p1', text: `Text ${edition}.` }]);
  const steps = stepsOf(sheds, texts);
  expect(steps.map(({ edition, earlier }) => [edition.edition, earlier?.edition])).toEqual([
    [3, 2],
    [2, 1],
    [1, undefined],
  ]);
  expect(steps.map(({ changes }) => changes.length)).toEqual([1, 1, 0]);
});
