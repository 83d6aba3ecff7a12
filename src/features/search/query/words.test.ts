import { expect, test } from 'vitest';
import { contentWords, stem, tokens } from './words.ts';

const texts = (text: string) => tokens(text).map((token) => token.text);

test('folds apostrophes, accents, capitals and full stops as the index does', () => {
  expect(texts('The child’s café, s.47 and KCSiE')).toEqual([
    'the',
    'child',
    'cafe',
    's47',
    'and',
    'kcsie',
  ]);
});

test('takes hyphenated words apart and remembers that they were joined', () => {
  expect(tokens('non-mobile baby').map(({ text, joined }) => [text, joined])).toEqual([
    ['non', false],
    ['mobile', true],
    ['baby', false],
  ]);
});

test('knows an abbreviation by its capitals', () => {
  expect(tokens('LAC review').map(({ capitals }) => capitals)).toEqual([true, false]);
});

test('keeps what a question is about', () => {
  expect(
    contentWords(tokens('What should I do about a bruise on a baby?')).map(({ text }) => text),
  ).toEqual(['bruise', 'baby']);
});

test('keeps the words of a question that has only small words', () => {
  expect(contentWords(tokens('what to do')).map(({ text }) => text)).toEqual(['what', 'to', 'do']);
});

test('brings the forms of a word together', () => {
  expect(new Set(['bruise', 'bruises', 'bruising', 'bruised'].map(stem)).size).toBe(1);
  expect(stem('children')).toBe(stem('child'));
});
