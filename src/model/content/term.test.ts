import { expect, test } from 'vitest';
import { termStatus } from './term.ts';

const term = { id: 'shed', term: 'shed', definition: 'A hut.', synonyms: [] };

test.each([
  ['current', undefined],
  ['superseded 2018', 'No longer used since 2018'],
  ['superseded', 'No longer used'],
  ['avoid; still searched', 'Best avoided; still searched for'],
  ['enacted, not in force', 'In an Act, not yet in force when last checked'],
  ['changed', 'Changed; check the current term'],
])('a term that is “%s” says: %s', (status, text) =>
  expect(termStatus({ ...term, status })).toBe(text),
);
