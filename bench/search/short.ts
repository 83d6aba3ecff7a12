import { parseQuery } from '../../src/features/search/query/query.ts';
import { tokens } from '../../src/features/search/query/words.ts';
import type { Doc } from './collection.ts';

/**
 * Makes questions as short as readers type them: the three words of each that fewest documents
 * hold, in the order in which they stand.
 */
export function shortener(docs: Doc[]): (question: string) => string {
  const holding = new Map<string, number>();
  for (const { title, text } of docs)
    for (const stem of new Set(tokens(`${title} ${text}`).map((token) => token.stem)))
      holding.set(stem, (holding.get(stem) ?? 0) + 1);
  const heldBy = (stem: string) => holding.get(stem) ?? Infinity;
  return (question) =>
    parseQuery(question)
      .words.toSorted((a, b) => heldBy(a.stem) - heldBy(b.stem) || a.at - b.at)
      .slice(0, 3)
      .sort((a, b) => a.at - b.at)
      .map(({ text }) => text)
      .join(' ');
}
