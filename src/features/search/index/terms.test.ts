import { expect, test } from 'vitest';
import { everydaySynonyms } from './synonyms.ts';
import { termsFile } from './terms.ts';

const term = { id: 'lac', term: 'looked-after child', definition: 'A child in care.' };

test('shows a term and its abbreviation, and keeps synonyms for search alone', () => {
  const [entry] = termsFile([
    { ...term, abbreviation: 'LAC', synonyms: ['care kid'], status: 'current' },
  ]);
  expect(entry).toMatchObject({ shown: ['looked-after child', 'LAC'], hidden: ['care kid'] });
});

test('everyday words lead to one another, and answer no question by themselves', () => {
  expect(everydaySynonyms.every(({ definition }) => definition === '')).toBe(true);
  expect(everydaySynonyms.find(({ shown }) => shown.includes('baby'))?.hidden).toContain('infant');
});
