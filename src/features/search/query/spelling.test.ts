import { expect, test } from 'vitest';
import { distance, suggestions } from './spelling.ts';
import { oneFormEach, packVocabulary, unpackVocabulary } from './vocabulary.ts';

const counts = new Map([
  ['abuse', 40],
  ['bruise', 9],
  ['bruising', 12],
  ['education', 20],
  ['home', 30],
  ['exploitation', 16],
  ['neglect', 8],
  ['safeguarding', 70],
]);
const vocabulary = unpackVocabulary(packVocabulary(counts));

test('a packed vocabulary comes back whole, with how common each word is', () => {
  expect(vocabulary.words).toEqual([...counts.keys()].sort());
  expect(vocabulary.classes[vocabulary.words.indexOf('safeguarding')]).toBe(6);
});

test('keeps the commonest words when there is no room for all', () => {
  expect(unpackVocabulary(packVocabulary(counts, 2)).words).toEqual(['abuse', 'safeguarding']);
});

test('keeps the commonest form of a word', () =>
  expect([...oneFormEach(counts).keys()]).not.toContain('bruise'));

test.each([
  ['abuze', 'abuse'],
  ['safegaurding', 'safeguarding'],
  ['explotation', 'exploitation'],
  ['nelgect', 'neglect'],
  ['brusing', 'bruising'],
  ['edukation', 'education'],
])('suggests for “%s” the word “%s”', (typed, word) => {
  expect(suggestions(typed, vocabulary)[0]?.words).toEqual([word]);
});

test('takes two words apart that were typed as one', () =>
  expect(suggestions('homeeducation', vocabulary)[0]?.words).toEqual(['home', 'education']));

test('suggests nothing for what is like no word', () =>
  expect(suggestions('xylophonic', vocabulary)).toEqual([]));

test('counts two swapped neighbours as one mistake', () => {
  expect([
    distance('nelgect', 'neglect', 2),
    distance('abc', 'abc', 2),
    distance('abcdef', 'uvwxyz', 2),
  ]).toEqual([1, 0, 3]);
});

test('two slips do not make a short word another one', () => {
  const passing = unpackVocabulary(packVocabulary(new Map([['passing', 9]])));
  expect(suggestions('parking', passing)).toEqual([]);
});
