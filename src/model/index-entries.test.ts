import { expect, test } from 'vitest';
import { madeUp, madeUpDay } from '../../tests/library/library.ts';
import {
  entriesByLetter,
  indexEntries,
  pageEntries,
  synonymEntries,
  termsByLetter,
} from './index-entries.ts';
import { publishable } from './publishable.ts';

const library = publishable(madeUp(), madeUpDay);
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

test('prints no synonym that is a name or hurts, and groups what begins with a digit first', () => {
  const changed = madeUp(({ terms, briefings }) => {
    terms.find(({ synonyms }) => synonyms.includes('velo barn'))!.unlisted = ['velo barn'];
    briefings[0]!.current.title = '7-minute sheds';
  });
  expect(JSON.stringify([...indexEntries(changed), ...synonymEntries(changed)])).not.toContain(
    'velo barn',
  );
  expect(entriesByLetter(changed).keys().next().value).toBe('0-9');
});

test('stands under its first letter, and no entry is lost', () => {
  const groups = [...entriesByLetter(library)];
  expect(groups.flatMap(([, group]) => group)).toEqual(entries);
  expect(groups.map(([letter]) => letter)).toEqual(groups.map(([letter]) => letter).toSorted());
});

test('names to a lost reader the documents and themes, and no terms', () => {
  const notes = new Set(pageEntries(library).map(({ note }) => note));
  expect([...notes].sort()).toEqual(['Briefing', 'Letter', 'Theme']);
});

test('the glossary has every term once, by its first letter', () => {
  const groups = termsByLetter(library);
  expect(groups.flatMap(([, terms]) => terms).length).toBe(library.terms.length);
  expect(groups.map(([letter]) => letter)).toEqual(groups.map(([letter]) => letter).toSorted());
});
