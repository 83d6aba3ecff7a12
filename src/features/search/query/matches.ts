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
 * Pages where the words stand together, as another name of a term does: each is there as it is, and
 * next to the one before. Scores lie between none and twice the rarity, as those of a word do.
 */
export async function matchesOfPhrase(words: string[], engine: Engine): Promise<Matches> {
  const [hits, ...each] = await Promise.all([
    engine.hits(words.join(' ')),
    ...words.map((word) => placesOf(word, engine)),
  ]);
  const together = hits.flatMap((hit) => {
    const places = sideBySide(each.map((places) => places.get(hit.id) ?? []));
    return places.length > 0 ? [{ ...hit, words: places }] : [];
  });
  const worth = rarity(together.length, engine.size);
  const best = Math.max(...together.map(({ score }) => score), 1e-9);
  const pages = new Map(
    together.map((hit) => [hit.id, { score: (2 * worth * hit.score) / best, hit }]),
  );
  return { words: words.join(' '), rarity: worth, known: together.length > 0, pages };
}

/** For each page that holds a word, in any of its forms, the places where it stands. */
async function placesOf(word: string, engine: Engine) {
  const [exact, hits] = await Promise.all([engine.exactly(word), engine.hits(word)]);
  const holds = new Set(exact.map(({ id }) => id));
  return new Map(hits.filter(({ id }) => holds.has(id)).map(({ id, words }) => [id, words]));
}

/** The places where all words stand, each at most three from the one before. */
export function sideBySide([first = [], ...others]: number[][]): number[] {
  const runs = first.map((place) =>
    others.reduce<number[]>(
      (run, places) => [
        ...run,
        places.find((next) => Math.abs(next - run.at(-1)!) <= 3) ?? Infinity,
      ],
      [place],
    ),
  );
  return [...new Set(runs.filter((run) => !run.includes(Infinity)).flat())].sort((a, b) => a - b);
}

/** Pages with the phrase, also where two of its words are written as one hyphenated word. */
export async function pagesWith(phrase: string, engine: Engine): Promise<Hit[]> {
  const words = phrase.split(/\s+/);
  const hyphenated = words
    .slice(1)
    .map((_, index) =>
      [...words.slice(0, index), words[index]! + words[index + 1]!, ...words.slice(index + 2)].join(
        ' ',
      ),
    );
  return (await Promise.all([phrase, ...hyphenated].map((form) => engine.exactly(form)))).flat();
}
