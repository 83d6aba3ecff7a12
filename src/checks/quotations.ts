import { allTexts, type ContentText } from '../model/all-texts.ts';
import { issue, type Issue } from '../model/issue.ts';
import type { Library } from '../model/library.ts';

const mostWords = 25;

/** The quotations in a text: what stands between “ and ”. */
export const quotationsIn = (text: string) =>
  [...text.matchAll(/“([^”]+)”/g)].map((match) => match[1]!);

/** No quotation is longer than 25 words, but in a letter, which is itself another's text. */
export function quotations(library: Library): Issue[] {
  return allTexts(library)
    .filter(({ shelf, field }) => !(shelf === 'letters' && field === 'body'))
    .flatMap(inText);
}

function inText(text: ContentText): Issue[] {
  return [...text.text.matchAll(/[“"]([^”"]+)[”"]/g)]
    .filter(({ 1: quotation }) => quotation!.trim().split(/\s+/).length > mostWords)
    .filter(({ 1: quotation }) => !/\n\s*\n/.test(quotation!))
    .map(({ 1: quotation, index }) =>
      issue(
        'quotation-long',
        text.at(text.text.slice(0, index).split('\n').length - 1),
        `This quotation has more than ${mostWords} words: “${quotation!.slice(0, 40)}…”`,
        'Shorten it, or say it in our own words.',
      ),
    );
}
