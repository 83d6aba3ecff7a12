import { expect, test } from 'vitest';
import { completed, holdsNumber, sentencesIn, sentenceText } from './sentences.ts';

const wordsOf = (text: string) => text.split(' ');
const split = (text: string) => {
  const words = wordsOf(text);
  return sentencesIn(words, { from: 0, to: words.length }).map((one) => sentenceText(words, one));
};
const shown = (text: string, word: string) => {
  const words = wordsOf(text);
  const sentences = sentencesIn(words, { from: 0, to: words.length });
  const at = words.findIndex((one) => one.startsWith(word));
  return sentenceText(words, completed(words, sentences, { from: at, to: at + 1 }));
};

test('tells sentences apart, and no abbreviation for an end', () =>
  expect(split('See s. 47 first. “Is it locked?” Ask e.g. Ms A. Shed. Then go.')).toEqual([
    'See s. 47 first.',
    '“Is it locked?”',
    'Ask e.g. Ms A. Shed.',
    'Then go.',
  ]));

test('one sentence is enough where it stands by itself', () =>
  expect(shown('Sheds rust. Barrels leak. Doors creak.', 'leak.')).toBe('Barrels leak.'));

test.each(['They leak too.', 'But some leak.', 'Neither of them leak.'])(
  'what leans on the sentence before is not shown without it: “%s”',
  (second) => expect(shown(`Sheds rust. ${second}`, 'leak')).toBe(`Sheds rust. ${second}`),
);

test.each([
  'But not here.',
  'Only old ones do.',
  'However, new ones shine.',
  'This is not a reason to wait.',
  'They do not all rust.',
  'Unless oiled, they squeak.',
  'It does not say so.',
])('what limits a sentence is shown with it: “%s”', (second) =>
  expect(shown(`Doors creak. Sheds rust. ${second}`, 'rust.')).toContain(second),
);

test('a number keeps all that stands around it', () => {
  const text = 'The paper looks at sheds. Of these, 31% rust. The rest are dry.';
  expect(shown(text, '31%')).toBe(text);
});

test.each(['31% rust', 'one in ten rusts', 'a third rust', '27 sheds', '6,015 sheds'])(
  '“%s” holds a number',
  (text) => expect(holdsNumber(text)).toBe(true),
);

test.each(['on 30 May 2022', 'section 47', 'under 18', 'in 2023–24', 'PB-2026-03', 'aged 16'])(
  '“%s” holds a date, an age or the place of a law',
  (text) => expect(holdsNumber(text)).toBe(false),
);
