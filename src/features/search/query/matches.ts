import type { Engine, Hit } from './engine.ts';

/** Pages that hold a word or a phrase, with what that is worth. */
export interface Matches {
  /** As it was searched. */
  words: string;
  /** How rare it is: a page that holds a rare word is more likely the one. */
  rarity: number;
  /** Some page holds just this, not only words that are like it. */
  known: boolean;
  /** Page → its score and the places of the matches. */
  pages: Map<string, { score: number; hit: Hit }>;
}

/** The worth of a word that `holding` of `all` pages hold (the idf of BM25). */
export const rarity = (holding: number, all: number) =>
  Math.log(1 + (all - holding + 0.5) / (holding + 0.5));

/**
 * Pages for one word. For a short word, pages with longer words that merely start with it do not
 * count; pages of a word that no page holds count less.
 */
export async function matchesOfWord(word: string, engine: Engine): Promise<Matches> {
  if (word.length < 5) return matchesOfShortWord(word, engine);
  const [hits, holding] = await Promise.all([engine.hits(word), engine.count(word)]);
  return matchesFrom(word, hits, { holding, size: engine.size });
}

async function matchesOfShortWord(word: string, engine: Engine): Promise<Matches> {
  const [hits, exact] = await Promise.all([engine.hits(word), engine.exactly(word)]);
  const holds = new Set(exact.map(({ id }) => id));
  return matchesFrom(word, holds.size > 0 ? hits.filter(({ id }) => holds.has(id)) : hits, {
    holding: holds.size,
    size: engine.size,
  });
}

function matchesFrom(
  word: string,
  hits: Hit[],
  { holding, size }: { holding: number; size: number },
): Matches {
  const worth = holding > 0 ? 1 : 0.3;
  return {
    words: word,
    rarity: rarity(holding || hits.length, size),
    known: holding > 0,
    pages: new Map(hits.map((hit) => [hit.id, { score: hit.score * worth, hit }])),
  };
}

/**
 * Pages where the words stand together, as another name of a term does. Scores lie between none and
 * twice the rarity, as those of a word do.
 */
export async function matchesOfPhrase(words: string[], engine: Engine): Promise<Matches> {
  const hits = await engine.hits(words.join(' '));
  const together = hits
    .map((hit) => ({ ...hit, words: sideBySide(hit.words, words.length), data: hit.data }))
    .filter((hit) => hit.words.length > 0);
  const worth = rarity(together.length, engine.size);
  const best = Math.max(...together.map(({ score }) => score), 1e-9);
  const pages = new Map(
    together.map((hit) => [hit.id, { score: (2 * worth * hit.score) / best, hit }]),
  );
  return { words: words.join(' '), rarity: worth, known: together.length > 0, pages };
}

/**
 * Those of the places that lie side by side, as many as there are words; hyphenated words share a
 * place.
 */
export function sideBySide(places: number[], count: number): number[] {
  const needed = Math.max(2, count - 1);
  const starts = places.flatMap((place, index) =>
    (places[index + needed - 1] ?? Infinity) - place <= count + 1 ? [place] : [],
  );
  return places.filter((place) =>
    starts.some((start) => place >= start && place <= start + count + 1),
  );
}
