import type { TermEntry } from './files.ts';

/** Terms whose names look most like the question, nearest first; for a page without results. */
export function nearTerms(question: string, terms: TermEntry[]): TermEntry[] {
  const asked = pairs(question);
  const likenessOf = ({ shown, hidden }: TermEntry) =>
    Math.max(...[...shown, ...hidden].map((name) => likeness(asked, pairs(name))));
  return terms
    .filter(({ definition }) => definition !== '')
    .map((term) => ({ term, like: likenessOf(term) }))
    .filter(({ like }) => like > 0.3)
    .sort((a, b) => b.like - a.like)
    .slice(0, 5)
    .map(({ term }) => term);
}

const pairs = (text: string) =>
  new Set(
    Array.from({ length: Math.max(0, text.length - 1) }, (_, index) =>
      text.slice(index, index + 2).toLowerCase(),
    ),
  );

/** Dice's coefficient of two sets, 0 to 1. */
const likeness = (a: Set<string>, b: Set<string>) =>
  (2 * [...a].filter((pair) => b.has(pair)).length) / Math.max(1, a.size + b.size);
