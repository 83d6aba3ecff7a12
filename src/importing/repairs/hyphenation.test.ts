import { expect, test } from 'vitest';
import { paragraphs, textsOf } from '../../../tests/importing/made-blocks.ts';
import { hyphenation } from './hyphenation.ts';

const known = new Set(['safeguarding', 'multi-agency', 'well', 'lit', 'shed']);
const mend = (text: string) => hyphenation(known)(paragraphs(text));

test.each([
  ['safe-\nguarding', 'safeguarding'],
  ['multi-\nagency', 'multi-agency'],
  ['safe\u00ad\nguarding', 'safeguarding'],
  ['safe\u2010\nguarding', 'safeguarding'],
])('joins %j to a word that is known, and asks nothing', (from, to) => {
  const mended = mend(`It is ${from} here.`);
  expect(textsOf(mended)).toEqual([`It is ${to} here.`]);
  expect(mended.notes).toHaveLength(1);
});

test.each([
  ['deter-\nmination', 'determination'],
  ['half-\nfinished', 'half-finished'],
])('joins %j as such words are written, and asks', (from, to) => {
  const mended = mend(from);
  expect(textsOf(mended)).toEqual([to]);
  expect(mended.notes[1]).toContain(`“${to}”`);
});

test('takes the letter itself for a witness of its words', () => {
  const mended = hyphenation(known)(paragraphs('the un-\nseen child', 'Unseen children'));
  expect(textsOf(mended)[0]).toBe('the unseen child');
  expect(mended.notes).toHaveLength(1);
});

test('leaves a dash and a name at the end of a line alone', () =>
  expect(textsOf(mend('from Anne-\nMarie -\nsee below'))).toEqual([
    'from Anne-\nMarie -\nsee below',
  ]));
