import { expect, test } from 'vitest';
import { paragraphs, textsOf } from '../../../tests/importing/made-blocks.ts';
import { briefingHeadings, letterHeadings } from './headings.ts';

test('sets a heading of a letter in bold', () => {
  const [paragraph] = paragraphs('What **we** found');
  expect(
    textsOf(letterHeadings([{ ...paragraph!, kind: 'heading' }, ...paragraphs('## Next')])),
  ).toEqual(['**What we found**', '**Next**']);
});

test('takes a bold line of a briefing for a heading, and no bold paragraph', () => {
  const kinds = briefingHeadings(
    paragraphs('**Findings**', `**${'long '.repeat(40)}**`, '**a** b'),
  ).blocks.map(({ kind }) => kind);
  expect(kinds).toEqual(['heading', 'paragraph', 'paragraph']);
});
