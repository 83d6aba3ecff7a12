import { expect, test } from 'vitest';
import { paragraphs, textsOf } from '../../../tests/importing/made-blocks.ts';
import { footnotes } from './footnotes.ts';

test.each([
  ['Sheds leak.<sup>1</sup>', '<sup>1</sup> In rain.'],
  ['Sheds leak.¹', '¹ In rain.'],
  ['Sheds leak.\\[1\\]', '\\[1\\] In rain.'],
  ['Sheds leak.[^1]', '[^1]: In rain.'],
])('ties %j to %j', (text, note) => {
  const mended = footnotes(paragraphs(text, note, 'More.'));
  expect(textsOf(mended)).toEqual(['Sheds leak.[^1]', 'More.', 'In rain.']);
  expect(mended.blocks.at(-1)).toMatchObject({ kind: 'note', id: '1' });
});

test('tells two notes of one number apart by their sheets', () => {
  const [a, b, c, d] = paragraphs('One<sup>1</sup>', '1 First.', 'Two<sup>1</sup>', '1 Second.');
  const mended = footnotes([
    a!,
    { ...b!, small: true },
    { ...c!, page: 2 },
    { ...d!, page: 2, small: true },
  ]);
  expect(textsOf(mended)).toEqual(['One[^1]', 'Two[^1-2]', 'First.', 'Second.']);
});

test('keeps a note that nothing names, and asks', () => {
  const [note] = paragraphs('7 Nothing names it.');
  const mended = footnotes([...paragraphs('Text.'), { ...note!, small: true }]);
  expect(textsOf(mended)).toEqual(['Text.', '7 Nothing names it.']);
  expect(mended.notes).toHaveLength(1);
});

test('takes no raised number for a note where there is none', () =>
  expect(textsOf(footnotes(paragraphs('10 m<sup>2</sup> of shed.')))).toEqual([
    '10 m<sup>2</sup> of shed.',
  ]));
