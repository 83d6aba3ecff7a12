import { expect, test } from 'vitest';
import { searchLines } from './plain-search.ts';

const lines = [
  {
    text: 'Looked-after children and serious incidents',
    note: 'Briefing',
    href: '/briefings/looked-after-children/',
    words: '',
  },
  {
    text: 'looked-after child',
    note: 'Term, LAC',
    href: '/glossary/#looked-after-child',
    words: 'child in care; CLA',
  },
  {
    text: 'Elective home education',
    note: 'Briefing',
    href: '/briefings/elective-home-education/',
    words: '',
  },
];
const terms = [
  { id: 'lac', shown: ['looked-after child', 'LAC'], hidden: ['child in care'], definition: '' },
];
const found = (text: string) => searchLines(text, lines, terms).map(({ href }) => href);

test('leads from an abbreviation to the page that spells it out', () =>
  expect(found('LAC')).toContain('/briefings/looked-after-children/'));
test('finds a word that is still being typed', () =>
  expect(found('home educ')).toEqual(['/briefings/elective-home-education/']));
test('finds nothing for what is not there', () => expect(found('bicycles')).toEqual([]));
