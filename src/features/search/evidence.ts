import type { Engine, Hit } from './engine.ts';

/** Pages that hold a word or a phrase, with what that is worth. */
export interface Evidence {
  /** As it was searched. */
  words: string;
  /** How rare it is: a page that holds a rare word is more likely the one. */
  rarity: number;
  /** Page → its score and the places of the matches. */
  pages: Map<string, { score: number; hit: Hit }>;
}

/** The worth of a word that `holding` of `all` pages hold (the idf of BM25). */
export const rarity = (holding: number, all: number) => Math.log(1 + (all - holding + 0.5) / (holding + 0.5));

/** Pages for one word. Longer words that merely start with it count less; for short words they do not count. */
export async function evidenceOfWord(word: string, engine: Engine): Promise<Evidence> {
  const [wide, exact, all] = await Promise.all([engine.hits(word), engine.exactly(word), engine.size()]);
  const holds = new Set(exact.map(({ id }) => id));
  const worth = ({ id }: Hit) => (holds.size === 0 || holds.has(id) ? 1 : word.length < 5 ? 0 : 0.5);
  const pages = new Map(wide.filter((hit) => worth(hit) > 0).map((hit) => [hit.id, { score: hit.score * worth(hit), hit }]));
  return { words: word, rarity: rarity(holds.size || pages.size, all), pages };
}

/** Pages where the words stand together, as another name of a term does. Scores lie between none and twice the rarity, as those of a word do. */
export async function evidenceOfPhrase(words: string[], engine: Engine): Promise<Evidence> {
  const [hits, all] = await Promise.all([engine.hits(words.join(' ')), engine.size()]);
  const together = hits.filter((hit) => standTogether(hit.words, words.length));
  const worth = rarity(together.length, all);
  const best = Math.max(...together.map(({ score }) => score), 1e-9);
  const pages = new Map(together.map((hit) => [hit.id, { score: (2 * worth * hit.score) / best, hit }]));
  return { words: words.join(' '), rarity: worth, pages };
}

/** Whether as many places as there are words lie side by side; hyphenated words share a place. */
export function standTogether(places: number[], count: number): boolean {
  const needed = Math.max(2, count - 1);
  return places.some((place, index) => {
    const last = places[index + needed - 1];
    return last !== undefined && last - place <= count + 1;
  });
}
