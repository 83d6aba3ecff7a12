import { issue, type Issue } from '../model/issue.ts';
import type { Library } from '../model/library.ts';
import { editionTexts, editionsOf } from '../model/texts.ts';

const mostWords = 25;

/** The quotations in a text: what stands between “ and ”. */
export const quotationsIn = (text: string) =>
  [...text.matchAll(/“([^”]+)”/g)].map((match) => match[1]!);

/** No quotation is longer than 25 words. */
export function quotations(library: Library): Issue[] {
  return editionsOf(library)
    .flatMap(editionTexts)
    .flatMap((text) =>
      quotationsIn(text.text)
        .filter((quotation) => quotation.split(/\s+/).length > mostWords)
        .map((quotation) =>
          issue(
            'quotation-long',
            text,
            `This quotation has more than ${mostWords} words: “${quotation.slice(0, 40)}…”`,
            'Shorten it, or say it in our own words.',
          ),
        ),
    );
}
