import { readingText } from '../../../output/article.ts';
import { elementIn, hasAttribute, pageIn } from '../../../output/html.ts';
import { tokens } from '../query/words.ts';

/** The text that search may find on a page; nothing for a page that is not to be found. */
export function findableText(html: string): string {
  const part = elementIn(pageIn(html), (element) => hasAttribute(element, 'data-findable'));
  return part ? readingText(part) : '';
}

/** For each word, the number of texts that hold it. */
export function countWords(texts: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const word of new Set(tokens(text).map((token) => token.text)))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
