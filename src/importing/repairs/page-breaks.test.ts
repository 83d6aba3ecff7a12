import { expect, test } from 'vitest';
import { paragraphs, textsOf } from '../../../tests/importing/made-blocks.ts';
import { pageBreaks } from './page-breaks.ts';

test('joins a sentence that the end of a sheet has parted', () => {
  const [first, second] = paragraphs('Homes for a looked after child', 'displaying fear. More.');
  const joined = pageBreaks([first!, { ...second!, page: 2 }]);
  expect(textsOf(joined)).toEqual(['Homes for a looked after child\ndisplaying fear. More.']);
  expect(joined.notes[0]).toContain('“displaying fear. More.”');
});

test('finds the end of a sheet in a text that does not tell of any', () =>
  expect(
    textsOf(pageBreaks(paragraphs('It was written to the Chair of the', 'panel in May.'))),
  ).toHaveLength(1));

test('joins before a capital letter only where the line was full, and asks', () => {
  const long = 'It was written in the spring of the year to those who lead the Local';
  const [first, second] = paragraphs(long, 'Authority and its partners.');
  const next = { ...second!, page: 2 };
  expect(pageBreaks([{ ...first!, short: false }, next]).notes[0]).toContain('seems');
  expect(pageBreaks([{ ...first!, short: true }, next]).blocks).toHaveLength(2);
});

test.each([
  ['It is wet in the shed today.', 'and dry elsewhere'],
  ['**What we found in all of the sheds**', 'sheds that leak'],
  ['Dear all who keep bicycles in sheds,', 'thank you'],
])('keeps %j apart from %j', (first, second) =>
  expect(pageBreaks(paragraphs(first, second)).blocks).toHaveLength(2),
);
