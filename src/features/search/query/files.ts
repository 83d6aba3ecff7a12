import { unpackAlike, type Alike } from './alike.ts';
import type { PageList } from '../index/pages.ts';

/** The files that search reads besides Pagefind's own, by what they hold. */
export interface SearchFiles {
  /** Every page, with what it can be narrowed by. */
  pages(): Promise<PageList>;
  /** Terms of the field with all their forms and definitions. */
  terms(): Promise<TermEntry[]>;
  /** Statistics and parts of briefings that may answer a question. */
  answers(): Promise<AnswerEntry[]>;
  /** The words of the index, packed; see `vocabulary.ts`. */
  vocabulary(): Promise<string>;
  /** How alike pages are; nothing where the file is missing, and search does without. */
  alike(): Promise<Alike | undefined>;
}

/** A term of the glossary. */
export interface TermEntry {
  id: string;
  /** The term and its abbreviation: what may be shown. */
  shown: string[];
  /** Words that readers type. They are searched for and never shown. */
  hidden: string[];
  definition: string;
}

/** A page or a part of one that can answer a question by itself. */
export interface PlaceEntry {
  kind: 'recommendations' | 'briefing';
  /** What is matched with the question. */
  about: string;
  title: string;
  text: string;
  note: string;
  address: string;
}

/** A number that can answer a question by itself, with all that it is a number of. */
export interface StatisticEntry {
  kind: 'statistic';
  id: string;
  title: string;
  base: string;
  unit: string;
  period: { from: string; to: string } | string;
  /** Where the things counted are. */
  place: string;
  /** Statistics that look like it → how they differ. */
  rivals: Record<string, string>;
  text: string;
  note: string;
  address: string;
}

/** A fact that can answer a question by itself. */
export type AnswerEntry = PlaceEntry | StatisticEntry;

/**
 * Where a file of the search or a found page is: as addressed, or in the offline copy, whose pages
 * say the way to its top folder.
 */
export function resolve(address: string): string {
  const top = document.documentElement.dataset['copyRoot'];
  const [, path, rest] = /^\/([^?#]*)(.*)$/.exec(address) ?? [];
  if (top === undefined || path === undefined) return address;
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  return new URL(`${top}${file}${rest ?? ''}`, location.href).href;
}

/** The files as the site serves them; each is fetched when it is first needed. */
export function servedFiles(read: (address: string) => Promise<string> = fetched): SearchFiles {
  const kept = new Map<string, Promise<unknown>>();
  const once = <T>(name: string, as: (text: string) => T) => {
    const fetchIt = async () => as(await read(`/search/${name}`));
    if (!kept.has(name))
      kept.set(
        name,
        fetchIt().catch((error: unknown) => {
          kept.delete(name);
          throw error;
        }),
      );
    return kept.get(name) as Promise<T>;
  };
  return {
    pages: () => once('pages.json', JSON.parse),
    terms: () => once('terms.json', JSON.parse),
    answers: () => once('answers.json', JSON.parse),
    vocabulary: () => once('vocabulary.txt', String),
    alike: () => once('alike.txt', unpackAlike).catch(told),
  };
}

/** What is no part of an answer may be missing. */
function told(error: unknown): undefined {
  console.warn(error);
}

async function fetched(address: string): Promise<string> {
  const response = await fetch(resolve(address));
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return response.text();
}
