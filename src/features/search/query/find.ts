import { rankedByLikeness, trust, type Alike } from './alike.ts';
import type { PageList } from '../index/pages.ts';
import { expansionsIn, type Expansion } from './query-expansion.ts';
import type { Engine } from './engine.ts';
import { matchesOfPhrase, matchesOfWord, pagesWith, type Matches } from './matches.ts';
import { namedFirst, namedPages } from './named-pages.ts';
import type { SearchIndex } from './open.ts';
import { parseQuery, type Query, type QueryWord } from './query.ts';
import { rank, type Need, type Ranked } from './ranking.ts';
import { begins } from './spelling.ts';
import { unpackVocabulary } from './vocabulary.ts';
import { contentWords, type Token } from './words.ts';
import { correctSpelling, type Correction } from './spelling-correction.ts';

/** What a reader may decide about a search. */
export interface Choices {
  /** Look for other names of what is asked too. */
  also?: boolean;
  /** Mend misspelt words. */
  mend?: boolean;
  /** The last word may still be unfinished. */
  typing?: boolean;
}

/** The answer to a question. */
export interface SearchResults {
  query: Query;
  ranked: Ranked[];
  needs: Need[];
  corrections: Correction[];
  expansions: Expansion[];
  /** Pages whose title holds all that is asked for. */
  named: ReadonlySet<string>;
}

/**
 * Words of a pasted text beyond this number are not looked for; those that it repeats come first.
 */
const mostWords = 20;

/**
 * Answers a question: one search per word, other names of its terms, misspellings mended, all
 * merged.
 */
export async function find(
  text: string,
  { engine, files }: SearchIndex,
  choices: Choices = {},
): Promise<SearchResults> {
  const { also = true, mend = true, typing = false } = choices;
  const typed = parseQuery(text);
  const terms = await files.terms();
  const known = new Map(
    await Promise.all(
      worthLooking(typed.words).map(
        async (word) => [word, await matchesOfWord(word.text, engine)] as const,
      ),
    ),
  );
  const corrections = mend
    ? await correctSpelling({ query: typed, known, typing, terms }, { engine, files })
    : [];
  const query = corrections.reduce(corrected, typed);
  const expansions = also ? expansionsIn(query, terms) : [];
  const needs = query.sheets ? [] : await needsOf(query, { expansions, engine, files });
  const pages = await files.pages();
  const named = namedPages(needs, pages);
  const ranked = query.sheets
    ? everyBriefing(pages)
    : await limited(
        namedFirst(byLikeness(rank(needs, trust(engine.size)), pages, await files.alike()), named),
        query,
        engine,
      );
  return { query, ranked, needs, corrections, expansions, named };
}

/** Where the file of it is missing or is of another index, the order stays. */
function byLikeness(ranked: Ranked[], { ids }: PageList, alike: Alike | undefined): Ranked[] {
  return alike?.pages === ids.length ? rankedByLikeness(ranked, alike, ids) : ranked;
}

/** Each briefing has a sheet to read in seven minutes, and the result leads to it. */
const everyBriefing = ({ ids, facets }: PageList): Ranked[] =>
  (facets['kind']?.['Briefing'] ?? []).map((place) => ({ id: ids[place]!, score: 1 }));

function worthLooking(words: QueryWord[]): QueryWord[] {
  if (words.length <= mostWords) return words;
  const chosen = new Set(
    [...words]
      .sort((a, b) => b.count - a.count || b.text.length - a.text.length)
      .slice(0, mostWords),
  );
  return words.filter((word) => chosen.has(word));
}

/** The question with a misspelt word set right. */
function corrected(query: Query, { typed, words }: Correction): Query {
  const text = query.all
    .map((token) =>
      token.text === typed
        ? words.join(' ')
        : token.capitals
          ? token.text.toUpperCase()
          : token.text,
    )
    .join(' ');
  return {
    ...parseQuery(text),
    phrases: query.phrases,
    excluded: query.excluded,
    identifiers: query.identifiers,
  };
}

/**
 * Words outside any term are needs of their own; words of a term are one need, with its other
 * names.
 */
async function needsOf(
  query: Query,
  { expansions, engine, files }: { expansions: Expansion[] } & SearchIndex,
): Promise<Need[]> {
  const words = worthLooking(query.words);
  const within = (word: QueryWord, { from, to }: Expansion) => word.at >= from && word.at < to;
  const needs = [
    ...query.identifiers.map(async (name) => ({
      at: 0,
      name,
      count: 1,
      own: [await matchesOfWord(name.toLowerCase().replaceAll('-', ''), engine)],
      also: [],
    })),
    ...words
      .filter((word) => !expansions.some((expansion) => within(word, expansion)))
      .map(async (word) => ({ at: word.at, ...(await needOfWord(word, { engine, files })) })),
    ...expansions.map(async (expansion) => ({
      at: expansion.from,
      ...(await needOfTerm(expansion, {
        all: query.all,
        words: words.filter((word) => within(word, expansion)),
        engine,
      })),
    })),
  ];
  return (await Promise.all(needs)).sort((a, b) => a.at - b.at);
}

/** A word that no page holds is found where a longer word begins with it, and nowhere else. */
async function needOfWord(word: QueryWord, { engine, files }: SearchIndex): Promise<Need> {
  const matches = await matchesOfWord(word.text, engine);
  const strange = !matches.known && /^\p{L}{4,}$/u.test(word.text);
  const known = !strange || begins(word.text, unpackVocabulary(await files.vocabulary()));
  const also = await Promise.all(sectionName(word).map((name) => matchesOfName(name, engine)));
  return {
    name: word.text,
    count: word.count,
    own: [known ? matches : { ...matches, pages: new Map() }],
    also,
  };
}

/** The words of a term are one need, whichever of its names a page holds. */
async function needOfTerm(
  { from, to, others, shown }: Expansion,
  { all, words, engine }: { all: Token[]; words: QueryWord[]; engine: Engine },
): Promise<Need> {
  const typed = all.slice(from, to);
  const name = typed.map(({ text, capitals }) => (capitals ? text.toUpperCase() : text)).join(' ');
  const own = await Promise.all(words.map((word) => matchesOfWord(word.text, engine)));
  const also = await Promise.all(
    [...others, ...words.flatMap(sectionName)].map((other) => matchesOfName(other, engine)),
  );
  const phrase = contentWords(typed).map(({ text }) => text);
  const together = phrase.length > 1 ? await matchesOfPhrase(phrase, engine) : undefined;
  return {
    name,
    count: 1,
    also,
    ...(shown.length > 0 && { shown }),
    ...(together && { together }),
    own: ownOf(own, { also, whole: phrase.length === words.length }),
  };
}

/**
 * Where another name is found, own words that no page holds are left out: they would only match
 * what looks like them. Where a part of the name says nothing alone, as in "self harm", the rest of
 * it alone is something else.
 */
function ownOf(own: Matches[], { also, whole }: { also: Matches[]; whole: boolean }): Matches[] {
  if (!also.some(({ known }) => known)) return own;
  return whole ? own.filter(({ known }) => known) : [];
}

/** What merely begins like another name is none. */
async function matchesOfName(name: string[], engine: Engine): Promise<Matches> {
  if (name.length > 1) return matchesOfPhrase(name, engine);
  const matches = await matchesOfWord(name[0]!, engine);
  return matches.known ? matches : { ...matches, pages: new Map() };
}

/** "s47" is written "section 47" too. */
function sectionName({ text }: QueryWord): string[][] {
  const number = /^s(\d+[a-z]*)$/.exec(text)?.[1];
  return number ? [['section', number]] : [];
}

/** Keeps pages that hold the phrases and none of the excluded words. */
async function limited(
  ranked: Ranked[],
  { phrases, excluded, words }: Query,
  engine: Engine,
): Promise<Ranked[]> {
  const held = await Promise.all(phrases.map((phrase) => pagesWith(phrase, engine)));
  const barred = await Promise.all(excluded.map((word) => engine.exactly(word)));
  const out = new Set(barred.flat().map(({ id }) => id));
  const all =
    words.length > 0 || held.length === 0
      ? ranked
      : (held[0] ?? []).map(({ id, score }) => ({ id, score }));
  return all.filter(
    ({ id }) => !out.has(id) && held.every((hits) => hits.some((hit) => hit.id === id)),
  );
}
