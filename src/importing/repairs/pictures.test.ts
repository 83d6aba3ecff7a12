import { expect, test } from 'vitest';
import { paragraphs, textsOf } from '../../../tests/importing/made-blocks.ts';
import { pictures } from './pictures.ts';

const letter = (...texts: string[]) =>
  paragraphs('A logo with a shed on it.', 'Dear all,', ...texts, 'Yours sincerely,');

test('leaves out what describes a logo above and a signature below, and tells both', () => {
  const mended = pictures([
    ...letter('Text.'),
    ...paragraphs(
      'A handwritten signature in black ink that reads "A. Keeper". It is slanted.',
      'A. Keeper',
    ),
  ]);
  expect(textsOf(mended)).toEqual(['Dear all,', 'Text.', 'Yours sincerely,', 'A. Keeper']);
  expect(mended.notes).toHaveLength(2);
  expect(mended.notes[1]).toContain('It is slanted.');
});

test.each(['[Image: a shed]', '![a shed](shed.png)', 'Image description: a shed with a lock'])(
  'leaves %j out wherever it stands',
  (text) => expect(textsOf(pictures(letter(text)))).toEqual(['Dear all,', 'Yours sincerely,']),
);

test('keeps a sentence of the letter that speaks of a picture, and asks', () => {
  const mended = pictures(letter('A picture of the whole shed is hard to form.'));
  expect(textsOf(mended)).toContain('A picture of the whole shed is hard to form.');
  expect(mended.notes.at(-1)).toContain('Is this a part of the letter');
});
