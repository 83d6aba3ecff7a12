import type { Term } from './content/term.ts';
import type { Entry, Library } from './library.ts';
import { documentsOf, editionTexts, editionsOf } from './texts.ts';

/** The terms that a text of the library uses, by any of their names, or that stand on their own. */
export function usedTerms(terms: readonly Entry<Term>[], library: Library): Entry<Term>[] {
  const texts = [
    ...documentsOf(library).map(({ title, body }) => `${title}\n${body}`),
    ...editionsOf(library).flatMap((edition) => editionTexts(edition).map(({ text }) => text)),
  ];
  const byFirstWord = formsOf(terms);
  const used = new Set(texts.flatMap((text) => termsIn(wordsOf(text), byFirstWord)));
  const linked = (id: string) => texts.some((text) => text.includes(`/glossary/#${id})`));
  return terms.filter(({ id, standsAlone }) => standsAlone ?? (used.has(id) || linked(id)));
}

interface Form {
  id: string;
  words: string[];
}

/** Every name of every term as words, by the first of them. An abbreviation keeps its capitals. */
function formsOf(terms: readonly Term[]): Map<string, Form[]> {
  const forms = terms.flatMap(({ id, term, abbreviation, synonyms }) => [
    ...[term, ...synonyms].map((name) => ({ id, words: wordsOf(name.toLowerCase()) })),
    ...(abbreviation ? [{ id, words: wordsOf(abbreviation) }] : []),
  ]);
  const byFirstWord = new Map<string, Form[]>();
  for (const form of forms.filter(({ words }) => words.length > 0)) {
    const first = form.words[0]!;
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), form]);
  }
  return byFirstWord;
}

function termsIn(words: string[], byFirstWord: Map<string, Form[]>): string[] {
  const isHere = (form: Form, at: number) =>
    form.words.every((word, index) => isSame(words[at + index], word, index, form.words.length));
  return words.flatMap((word, at) =>
    [word, word.toLowerCase(), word.toLowerCase().replace(/s$/, '')]
      .flatMap((first) => byFirstWord.get(first) ?? [])
      .filter((form) => isHere(form, at))
      .map(({ id }) => id),
  );
}

/** The last word of a name may stand in the plural. */
function isSame(there: string | undefined, word: string, index: number, count: number): boolean {
  if (there === undefined) return false;
  const small = there.toLowerCase();
  return there === word || small === word || (index === count - 1 && small === `${word}s`);
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
