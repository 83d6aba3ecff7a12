import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { plainText } from '../markdown/plain-text.ts';
import { issue, type Issue } from '../model/issue.ts';
import type { Edition, Library } from '../model/library.ts';
import { editionsOf } from '../model/texts.ts';

const oldest = 14;

/**
 * The reading age of a text in years: the Flesch–Kincaid grade (Kincaid and others, 1975) and five.
 */
export function readingAge(text: string): number {
  const sentences = text.split(/[.!?:](?:\s|$)/).filter((part) => /\p{L}/u.test(part)).length || 1;
  const words = text.match(/[\p{L}\p{N}’'-]+/gu) ?? [];
  if (words.length === 0) return 0;
  return fleschKincaid({ sentence: sentences, word: words.length, syllable: syllable(text) }) + 5;
}

/** What a reader of two minutes reads: the summary and the points under “In two minutes”. */
export function shortText({ summary, body }: Edition, { statistics }: Library): string {
  const points = /## In two minutes\s+([\s\S]*?)(?=\n## |$)/.exec(body)?.[1] ?? '';
  return plainText(`${summary}\n\n${points}`, (id) => statistics.find((one) => one.id === id));
}

/** No summary is harder to read than at the age of 14. */
export function readingAges(library: Library): Issue[] {
  return editionsOf(library).flatMap((edition) => {
    const age = readingAge(shortText(edition, library));
    return age <= oldest
      ? []
      : [
          issue(
            'summary-hard-to-read',
            edition.origin.place('summary'),
            `The summary and “In two minutes” read at the age of ${age.toFixed(1)}; ` +
              `the limit is ${oldest}.`,
            'Use shorter sentences and shorter words.',
          ),
        ];
  });
}
