import { tokens } from '../query/words.ts';
import { nearest } from './nearest.ts';
import { weightedWords, type Weighted } from './weighted-words.ts';

/** A text that is like another, and the words that make it so. */
export interface LikeText {
  text: number;
  shared: string[];
}

/** In a smaller library two texts are alike by chance, and what an editor chose says more. */
export const fewestTexts = 200;

const leastLikeness = 0.2;
const most = { texts: 3, words: 3 };

/**
 * For each text those most like it, with the words that both say most with, as they stand in the
 * text itself; nothing in a small library, or where none is like it.
 */
export function likeTexts(texts: string[]): LikeText[][] {
  if (texts.length < fewestTexts) return texts.map(() => []);
  const weights = weightedWords(texts);
  return nearest(weights, most.texts).map((others, number) =>
    others
      .filter(({ likeness }) => likeness >= leastLikeness)
      .map(({ text }) => ({
        text,
        shared: sharedBy(weights.texts[number]!, weights.texts[text]!).map((place) =>
          formOf(weights.words[place]!, texts[number]!),
        ),
      })),
  );
}

/** The words that add most to the likeness of two texts. */
function sharedBy(one: Weighted, other: Weighted): number[] {
  const weightOf = new Map(Array.from(other.words, (word, at) => [word, other.weights[at]!]));
  return Array.from(one.words, (word, at) => ({
    word,
    worth: one.weights[at]! * (weightOf.get(word) ?? 0),
  }))
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth - a.worth || a.word - b.word)
    .slice(0, most.words)
    .map(({ word }) => word);
}

const formOf = (stem: string, text: string) =>
  tokens(text).find((token) => token.stem === stem)?.text ?? stem;
