import { expect, test } from 'vitest';
import { editionOf, madeUp } from '../../tests/library/library.ts';
import { bodyTexts, frontTexts, letterTexts, named } from './texts.ts';

const library = madeUp();

test('gives each line of prose with its place in the file', () => {
  const lines = bodyTexts(editionOf(library, 'shed-locks'));
  expect(lines[0]).toMatchObject({
    text: '## In two minutes',
    path: 'content/briefings/shed-locks/v1.md',
    line: 22,
  });
  expect(lines.at(-1)).toMatchObject({ text: 'Nobody asked the bicycles.', line: 42 });
});

test('gives every text of the front matter that readers see', () => {
  expect(frontTexts(editionOf(library, 'bicycle-sheds')).map(({ field }) => field)).toEqual([
    'title',
    'summary',
    'contentNote',
    'about.0',
    'actions.0.do',
    'actions.1.do',
    'actions.2.do',
    'actions.3.do',
    'recommendations.0.text',
    'recommendations.1.text',
    'recommendations.1.status.note',
    'topics.0.about.0',
    'topics.0.about.1',
    'lawUpdates.0.title',
    'lawUpdates.0.text',
    'lawUpdates.1.title',
    'lawUpdates.1.text',
  ]);
});

test('gives what the editors say around a letter', () => {
  expect(letterTexts(library.letters[0]!).map(({ field }) => field)).toEqual([
    'provenance.transcribed',
    'provenance.basis',
    'editorialNotes.0',
    'laterEvents.0.text',
  ]);
});

test('finds the names in a text', () => {
  expect(named('stat', 'Of [](stat:a) and [words](stat:b). [](source:c)')).toEqual(['a', 'b']);
  expect(named('source', 'Of [](stat:a). [](source:c) [](source:d)')).toEqual(['c', 'd']);
});
