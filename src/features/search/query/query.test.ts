import { expect, test } from 'vitest';
import { parseQuery } from './query.ts';

const words = (text: string) => parseQuery(text).words.map((word) => word.text);

test('keeps each subject of a question once, and counts it', () => {
  const { words } = parseQuery('bruised baby: is a bruise on a baby always reported?');
  expect(words.map(({ text, count }) => [text, count])).toEqual([
    ['bruised', 2],
    ['baby', 2],
    ['always', 1],
    ['reported', 1],
  ]);
});

test('keeps quoted phrases as they stand, and their words too', () => {
  expect(parseQuery('"rapid review" deadline').phrases).toEqual(['rapid review']);
  expect(words('“rapid review” deadline')).toEqual(['rapid', 'review', 'deadline']);
});

test('in a long text that was pasted, quotation marks and dashes limit nothing', () => {
  const pasted =
    'The so-called “hidden men” were seen by midwives, health visitors, doctors, teachers, ' +
    'police, neighbours, grandparents, friends -employers and colleagues';
  expect(parseQuery(pasted)).toMatchObject({ phrases: [], excluded: [] });
  expect(words(pasted)).toContain('hidden');
});

test('takes a leading minus for "without", but no hyphen within a word', () => {
  expect(parseQuery('bruising -adults').excluded).toEqual(['adults']);
  expect(parseQuery('non-mobile').excluded).toEqual([]);
});

test.each(['PB-2026-03', 'pb 2026 3', 'pb2026-03', 'PB–2026–03'])(
  'recognises the identifier in “%s”',
  (text) => {
    expect(parseQuery(text)).toMatchObject({ identifiers: ['PB-2026-03'], words: [] });
  },
);

test.each(['section 47', 's47', 's.47', 'S 47', 'sec 47'])(
  'recognises the section in “%s”',
  (text) => {
    expect(parseQuery(text)).toMatchObject({ sections: ['47'], words: [{ text: 's47' }] });
  },
);

test.each(['', '   ', '"', '-', '?!', '(', '"" -', '\u200b'])('is not troubled by “%s”', (text) => {
  expect(parseQuery(text).words).toEqual([]);
});
