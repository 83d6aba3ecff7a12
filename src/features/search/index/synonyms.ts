import type { TermEntry } from '../query/files.ts';

/** Words of every day that mean the same; the field's own words are in the glossary. */
const groups = [
  ['covid-19', 'covid', 'coronavirus', 'pandemic', 'lockdown'],
  ['mother', 'mum', 'mam', 'mums'],
  ['father', 'dad', 'dads', 'daddy'],
  ['baby', 'infant', 'newborn'],
  ['teenager', 'adolescent', 'young person', 'teen'],
  ['GP', 'general practitioner', 'family doctor'],
  ['alcohol', 'drinking'],
  ['disability', 'disabled'],
  ['race', 'ethnicity'],
  ['pregnancy', 'pregnant', 'expecting'],
  ['unborn', 'pre-birth', 'before birth', 'antenatal'],
  ['suicide', 'self-harm', 'self harm', 'selfharm', 'self injury', 'suicidal'],
  ['young carer', 'child who cares for a parent'],
];

/**
 * Everyday words in the shape of terms; they have no definition, and so answer nothing by
 * themselves.
 */
export const everydaySynonyms: TermEntry[] = groups.map(([first, ...others]) => ({
  id: '',
  shown: [first!],
  hidden: others,
  definition: '',
}));
