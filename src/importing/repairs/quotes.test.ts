import { expect, test } from 'vitest';
import { paragraphs, textsOf } from '../../../tests/importing/made-blocks.ts';
import { quotes } from './quotes.ts';

test.each([
  ['The panelâ€™s view', 'The panel’s view'],
  ["``sheds'' leak", '“sheds” leak'],
  ['the panel´s view', 'the panel’s view'],
  ['\u0093sheds\u0094', '“sheds”'],
])('reads %j as it was meant', (from, to) =>
  expect(textsOf(quotes(paragraphs(from)))).toEqual([to]),
);

test.each(["the panel's “view”", 'the panel’s "view"'])('leaves %j as it is', (text) =>
  expect(textsOf(quotes(paragraphs(text)))).toEqual([text]),
);
