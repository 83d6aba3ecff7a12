import { expect, test } from 'vitest';
import { editionOf, madeUp } from '../../tests/library/library.ts';
import { importNotes } from './import-notes.ts';

test('publishes no text with a note of its import, and lets a draft have them', () => {
  const noted = madeUp((library) => {
    editionOf(library, 'shed-locks').importNotes = ['Is the date right?'];
    library.letters[0]!.importNotes = ['Who signed?'];
  });
  expect(importNotes(noted).map(({ code }) => code)).toEqual([
    'import-notes-open',
    'import-notes-open',
  ]);
  editionOf(noted, 'shed-locks').draft = true;
  noted.letters[0]!.draft = true;
  expect(importNotes(noted)).toEqual([]);
});
