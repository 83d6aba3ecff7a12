import type { TermEntry } from './files.ts';
import { parseQuery, type Query } from './query.ts';
import { contentWords, isStopWord, type Token } from './words.ts';

/** A term of the field in a question, under whichever of its names. */
export interface Expansion {
  /** The tokens of the question that name it: from, and up to but not with. */
  from: number;
  to: number;
  /** Its other names, as words to look for. */
  others: string[][];
  /** Those of its other names that may be shown. */
  shown: string[];
  terms: TermEntry[];
}

/** Finds a question's terms of the field; the longest name wins, and none overlap. */
export function expansionsIn({ all }: Query, terms: TermEntry[]): Expansion[] {
  const names = namesOf(terms);
  const longest = Math.max(0, ...[...names.keys()].map((key) => key.split(' ').length));
  const found: Expansion[] = [];
  for (let from = 0; from < all.length;) {
    const expansion = longestAt(all, from, { names, longest });
    if (expansion) found.push(expansion);
    from = expansion?.to ?? from + 1;
  }
  return found;
}

/** At most this many other names are looked for. */
const mostNames = 8;

interface Name {
  term: TermEntry;
  text: string;
  words: Token[];
}

type Names = Map<string, Name[]>;

const keyOf = (words: Token[]) => words.map(({ stem }) => stem).join(' ');

function namesOf(terms: TermEntry[]): Names {
  const names: Names = new Map();
  for (const term of terms) {
    for (const text of [...term.shown, ...term.hidden]) {
      const words = parseQuery(text).all;
      if (words.length > 0)
        names.set(keyOf(words), [...(names.get(keyOf(words)) ?? []), { term, text, words }]);
    }
  }
  return names;
}

function longestAt(
  all: Token[],
  from: number,
  { names, longest }: { names: Names; longest: number },
): Expansion | undefined {
  for (let to = Math.min(all.length, from + longest); to > from; to--) {
    const typed = all.slice(from, to);
    const meant = (names.get(keyOf(typed)) ?? []).filter((name) => means(typed, name, all.length));
    if (meant.length > 0) return expansionOf({ from, to }, meant, keyOf(typed));
  }
  return undefined;
}

/** A small word such as "do" names a term only when typed as an abbreviation, or alone. */
function means(typed: Token[], { text }: Name, length: number): boolean {
  if (typed.some(({ text }) => !isStopWord(text) && text.length > 1)) return true;
  return (
    typed.length === length || (/[A-Z]{2}/.test(text) && typed.every(({ capitals }) => capitals))
  );
}

function expansionOf(place: { from: number; to: number }, meant: Name[], typed: string): Expansion {
  const terms = [...new Set(meant.map(({ term }) => term))];
  const others = new Map<string, string[]>();
  const shown: string[] = [];
  for (const term of terms) {
    for (const text of [...term.shown, ...term.hidden]) {
      const words = parseQuery(text).all;
      const key = keyOf(words);
      if (key === typed || others.has(key) || others.size >= mostNames) continue;
      others.set(
        key,
        contentWords(words).map((word) => word.text),
      );
      if (term.shown.includes(text)) shown.push(text);
    }
  }
  return { ...place, others: [...others.values()], shown, terms };
}
