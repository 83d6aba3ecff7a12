import { isStopWord, tokens } from '../query/words.ts';

/** A text as its words and what each says of it; the squares of the weights add up to one. */
export interface Weighted {
  /** Places in the list of words, ascending. */
  words: Uint32Array;
  weights: Float64Array;
}

/** What texts are made of. */
export interface Weights {
  /** The words, in one form each, that stand in two texts or more. */
  words: string[];
  texts: Weighted[];
}

/**
 * Weighs the words of texts: the rarer a word and the more often it stands in a text, the more it
 * says of it ((1 + ln tf) · idf).
 */
export function weightedWords(texts: string[]): Weights {
  const counted = texts.map(countsOf);
  const holding = new Map<string, number>();
  for (const counts of counted)
    for (const word of counts.keys()) holding.set(word, (holding.get(word) ?? 0) + 1);
  const words = [...holding].filter(([, count]) => count > 1).map(([word]) => word);
  words.sort((a, b) => (a < b ? -1 : 1));
  const placeOf = new Map(words.map((word, place) => [word, place]));
  const rarityOf = words.map((word) => Math.log(texts.length / holding.get(word)!));
  return { words, texts: counted.map((counts) => weighted(counts, placeOf, rarityOf)) };
}

function countsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text: word, stem } of tokens(text))
    if (!isStopWord(word) && word.length > 1) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
}

function weighted(
  counts: Map<string, number>,
  placeOf: Map<string, number>,
  rarityOf: number[],
): Weighted {
  const entries = [...counts]
    .flatMap(([word, count]): [number, number][] => {
      const place = placeOf.get(word);
      return place === undefined ? [] : [[place, (1 + Math.log(count)) * rarityOf[place]!]];
    })
    .filter(([, weight]) => weight > 0)
    .sort(([a], [b]) => a - b);
  const length = Math.sqrt(entries.reduce((sum, [, weight]) => sum + weight ** 2, 0)) || 1;
  return {
    words: Uint32Array.from(entries, ([place]) => place),
    weights: Float64Array.from(entries, ([, weight]) => weight / length),
  };
}
