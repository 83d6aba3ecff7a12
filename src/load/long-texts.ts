import { issue, type Issue } from '../model/issue.ts';

/**
 * Paragraphs of ours have some hundred characters, words some twenty, addresses some hundred. What
 * is longer than this takes a parser more than a few seconds, if its signs are chosen badly.
 */
const longest = { paragraph: 10_000, word: 2000 };

const longWord = new RegExp(`\\S{${longest.word}}`);

/** Whether a text without an empty line in it is longer than anyone reads. */
export const isLong = (text: string) => text.length > longest.paragraph || longWord.test(text);

export const shortenIt = `Shorten it: a paragraph has ${longest.paragraph} characters at most.`;

/** What is wrong with the first paragraph of some prose that is too long. */
export function longParagraph(path: string, body: string, bodyLine: number): Issue | undefined {
  let line = bodyLine;
  for (const paragraph of body.split(/\n(?=[ \t]*\n)/)) {
    if (isLong(paragraph))
      return issue(
        'text-long',
        { path, line: line + (/^[ \t]*\n/.test(paragraph) ? 1 : 0) },
        'A paragraph, a word, or a list or table without an empty line in it is too long to read.',
        `${shortenIt} Or leave an empty line between its parts.`,
      );
    line += paragraph.split('\n').length;
  }
  return undefined;
}
