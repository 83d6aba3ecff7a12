import { expect, test } from 'vitest';
import { nearTerms } from './near-terms.ts';

const terms = [
  {
    id: 'marac',
    shown: ['multi-agency risk assessment conference', 'MARAC'],
    hidden: ['marack'],
    definition: 'A meeting.',
  },
  { id: '', shown: ['marrow'], hidden: [], definition: '' },
];

test('offers terms that look like what was typed, and only those of the glossary', () =>
  expect(nearTerms('maracc', terms).map(({ id }) => id)).toEqual(['marac']));
test('offers nothing when nothing is like it', () => expect(nearTerms('zzz', terms)).toEqual([]));
