import { letterLikeness } from '../../../model/likeness.ts';
import type { TermEntry } from './files.ts';

/** Terms whose names look most like the question, nearest first; for a page without results. */
export function nearTerms(question: string, terms: TermEntry[]): TermEntry[] {
  const likenessOf = ({ shown, hidden }: TermEntry) =>
    Math.max(...[...shown, ...hidden].map((name) => letterLikeness(question, name)));
  return terms
    .filter(({ definition }) => definition !== '')
    .map((term) => ({ term, like: likenessOf(term) }))
    .filter(({ like }) => like > 0.3)
    .sort((a, b) => b.like - a.like)
    .slice(0, 5)
    .map(({ term }) => term);
}
