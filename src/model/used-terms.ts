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
  const used = new Set<string>();
  for (const text of texts) {
    addTermsIn(wordsOf(text), byFirstWord, used);
    for (const [, linked] of text.matchAll(/\/glossary\/#([^)]+)\)/g)) used.add(linked!);
  }
  return terms.filter(({ id, standsAlone }) => standsAlone ?? used.has(id));
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

/** Adds the terms that some words hold. Millions of words come by, so it makes nothing of them. */
function addTermsIn(words: string[], byFirstWord: Map<string, Form[]>, used: Set<string>) {
  const isHere = (form: Form, at: number) =>
    form.words.every((word, index) => isSame(words[at + index], word, index, form.words.length));
  const add = (first: string, at: number) => {
    for (const form of byFirstWord.get(first) ?? [])
      if (!used.has(form.id) && isHere(form, at)) used.add(form.id);
  };
  words.forEach((word, at) => {
    const small = word.toLowerCase();
    add(word, at);
    if (small !== word) add(small, at);
    if (small.endsWith('s')) add(small.slice(0, -1), at);
  });
}

/** The last word of a name may stand in the plural. */
function isSame(there: string | undefined, word: string, index: number, count: number): boolean {
  if (there === undefined) return false;
  const small = there.toLowerCase();
  return there === word || small === word || (index === count - 1 && small === `${word}s`);
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
