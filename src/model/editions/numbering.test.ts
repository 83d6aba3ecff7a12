import { expect, test } from 'vitest';
import { giveNumbers } from './numbering.ts';
import type { AnchoredText } from './anchored-text.ts';

const one = 'Keep the shed dry in winter and in summer.';
const two = 'Oil the hinges of the door every year.';
const three = 'Count the bicycles before you shut the door.';
const first: AnchoredText[] = [
  { id: 'p1', text: one },
  { id: 'p2', text: two },
  { id: 'p3', text: three },
];

test('numbers a first edition in order, 1, 2, 3', () =>
  expect(giveNumbers('p', [one, two, three], [])).toEqual(['p1', 'p2', 'p3']));
test('keeps the numbers of a text that did not change', () =>
  expect(giveNumbers('p', [one, two, three], [first])).toEqual(['p1', 'p2', 'p3']));
test('lets a number follow its text to another place', () =>
  expect(giveNumbers('p', [three, one, two], [first])).toEqual(['p3', 'p1', 'p2']));
test('lets a number follow a text that was reworded', () =>
  expect(
    giveNumbers('p', [one, 'Oil the hinges of each door every year.', three], [first]),
  ).toEqual(['p1', 'p2', 'p3']));
test('gives new text the number before it and a letter', () =>
  expect(giveNumbers('p', [one, 'A lamp helps.', 'So does a torch.', two, three], [first])).toEqual(
    ['p1', 'p1a', 'p1b', 'p2', 'p3'],
  ));
test('numbers new text before the first p0a', () =>
  expect(giveNumbers('p', ['A lamp helps.', one, two, three], [first])).toEqual([
    'p0a',
    'p1',
    'p2',
    'p3',
  ]));
test('gives new text at the end the next whole number', () =>
  expect(giveNumbers('p', [one, two, three, 'A lamp helps.'], [first])).toEqual([
    'p1',
    'p2',
    'p3',
    'p4',
  ]));
test('never shifts the numbers behind a removed text', () =>
  expect(giveNumbers('p', [one, three], [first])).toEqual(['p1', 'p3']));

test('never gives a removed number to another text, however late', () => {
  const second = [first[0]!, first[1]!];
  expect(giveNumbers('p', [one, two, 'A lamp helps.'], [first, second])).toEqual([
    'p1',
    'p2',
    'p4',
  ]);
  const withLetter = [first[0]!, { id: 'p1a', text: 'A lamp helps.' }, first[1]!, first[2]!];
  expect(
    giveNumbers('p', [one, 'Nobody asked the cat.', two, three], [first, withLetter, first]),
  ).toEqual(['p1', 'p1b', 'p2', 'p3']);
});

test('gives a text that comes back its old number back', () =>
  expect(giveNumbers('p', [one, two, three], [first, [first[0]!, first[2]!]])).toEqual([
    'p1',
    'p2',
    'p3',
  ]));
test('tells equal texts apart by their order', () =>
  expect(
    giveNumbers(
      'p',
      ['Yes.', 'Yes.'],
      [
        [
          { id: 'p4', text: 'Yes.' },
          { id: 'p7', text: 'Yes.' },
        ],
      ],
    ),
  ).toEqual(['p4', 'p7']));
test('looks only at texts of its own kind', () =>
  expect(giveNumbers('f', [one], [first])).toEqual(['f1']));

test('goes on after z with aa', () => {
  const used = [
    { id: 'p1', text: one },
    ...Array.from('abcdefghijklmnopqrstuvwxyz', (letter) => ({ id: `p1${letter}`, text: letter })),
    { id: 'p2', text: two },
  ];
  expect(giveNumbers('p', [one, 'A lamp helps.', two], [used])).toEqual(['p1', 'p1aa', 'p2']);
});
