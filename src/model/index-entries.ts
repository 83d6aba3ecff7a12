import { permalink } from './addresses/permalink.ts';
import type { Term } from './content/term.ts';
import type { Library } from './library.ts';

/** A line of the A to Z. */
export interface IndexEntry {
  letter: string;
  text: string;
  href: string;
  note?: string;
  /** Words that lead here too; for a script that filters, never shown. */
  words?: string;
}

/** Every title, term and abbreviation, in alphabetical order. */
export function indexEntries(library: Library): IndexEntry[] {
  const entry = (text: string, href: string, note?: string, words?: string): IndexEntry => ({
    letter: letterOf(text),
    text,
    href,
    ...(note && { note }),
    ...(words && { words }),
  });
  const entries = [
    ...library.briefings.map(({ slug, current }) =>
      entry(current.title, permalink.briefing(slug), 'Briefing'),
    ),
    ...library.letters.map(({ slug, title }) => entry(title, permalink.letter(slug), 'Letter')),
    ...library.themes.map(({ id, title }) => entry(title, permalink.theme(id), 'Theme')),
    ...library.terms.map(({ id, term, abbreviation, ...words }) =>
      entry(
        term,
        permalink.term(id),
        abbreviation ? `Term, ${abbreviation}` : 'Term',
        listedSynonyms(words).join('; '),
      ),
    ),
    ...library.terms.flatMap(({ id, term, abbreviation }) =>
      abbreviation ? [entry(abbreviation, permalink.term(id), term)] : [],
    ),
  ];
  return entries.sort((a, b) => order(a.text, b.text));
}

const listedSynonyms = ({ synonyms, unlisted = [] }: Pick<Term, 'synonyms' | 'unlisted'>) =>
  synonyms.filter((word) => !unlisted.includes(word));

/** The words readers type that are no terms of ours, each with the term it leads to. */
export function synonymEntries(library: Library): IndexEntry[] {
  return library.terms
    .flatMap(({ id, term, ...words }) =>
      listedSynonyms(words).map((text) => ({
        letter: letterOf(text),
        text,
        href: permalink.term(id),
        note: term,
      })),
    )
    .sort((a, b) => order(a.text, b.text) || order(a.note, b.note));
}

/** The titles of the documents and themes: what a reader looks for who came to a wrong address. */
export const pageEntries = (library: Library): IndexEntry[] =>
  indexEntries(library).filter(
    ({ note }) => note === 'Briefing' || note === 'Letter' || note === 'Theme',
  );

/** The entries of the A to Z by their first letter. */
export const entriesByLetter = (library: Library): Map<string, IndexEntry[]> =>
  Map.groupBy(indexEntries(library), ({ letter }) => letter);

/** The terms of the glossary by their first letter. */
export const termsByLetter = ({ terms }: Library): [string, Term[]][] =>
  [...Map.groupBy(terms, ({ term }) => term[0]!.toUpperCase())].sort(([a], [b]) =>
    a < b ? -1 : 1,
  );

/** What begins with a digit stands before the letters. */
const digits = '0-9';

const letterOf = (text: string) => {
  const first = /[a-z0-9]/i.exec(text)?.[0] ?? '0';
  return /\d/.test(first) ? digits : first.toUpperCase();
};
const plain = (text: string) => text.toLowerCase().replaceAll(/[^a-z0-9 ]/g, '');
const order = (a: string, b: string) => compare(plain(a), plain(b)) || compare(a, b);
const compare = (a: string, b: string) => Number(a > b) - Number(a < b);
