import { expect, test } from 'vitest';
import { madeUp } from '../../tests/library/library.ts';
import { indexEntries, synonymEntries } from './index-entries.ts';
import { publishable } from './library.ts';

const library = publishable(madeUp());
const entries = indexEntries(library);

test('holds every title, term and abbreviation', () => {
  const expected = [
    ...library.briefings.map(({ current }) => current.title),
    ...library.letters.map(({ title }) => title),
    ...library.themes.map(({ title }) => title),
    ...library.terms.map(({ term }) => term),
    'BIS',
  ];
  expect(entries.map(({ text }) => text).toSorted()).toEqual(expected.toSorted());
});

test('stands in alphabetical order, capital letters and signs apart', () => {
  const texts = entries.map(({ text }) => text.toLowerCase());
  expect(texts).toEqual(texts.toSorted());
  expect(entries.every(({ letter, text }) => text.toUpperCase().startsWith(letter))).toBe(true);
});

test('leads an abbreviation to its term', () => {
  expect(entries.find(({ text }) => text === 'BIS')).toEqual({
    letter: 'B',
    text: 'BIS',
    href: '/glossary/#bicycle-shed',
    note: 'bicycle shed',
  });
});

test('never shows a synonym, but lets a script find it', () => {
  expect(entries.some(({ text, note }) => `${text} ${note}`.includes('velo barn'))).toBe(false);
  expect(entries.find(({ text }) => text === 'bicycle shed')?.words).toContain('velo barn');
});

test('lists each synonym with the term it leads to, in a list of its own', () => {
  expect(synonymEntries(library).map(({ text, note }) => `${text} → ${note}`)).toEqual([
    'bike hut → bicycle shed',
    'book parlour → reading room',
    'cycle store → bicycle shed',
    'lamplighter → lamp boy',
    'library corner → reading room',
    'velo barn → bicycle shed',
  ]);
});
