import type { Weighted, Weights } from './weighted-words.ts';

/** For each text the `count` others most like it by the cosine of their words, nearest first. */
export function nearest(
  { words, texts }: Weights,
  count: number,
): { text: number; likeness: number }[][] {
  const postings = words.map((): [text: number, weight: number][] => []);
  texts.forEach((text, number) => {
    text.words.forEach((word, index) => postings[word]!.push([number, text.weights[index]!]));
  });
  const sums = new Float64Array(texts.length);
  return texts.map((text, number) => {
    sums.fill(0);
    for (const [word, weight] of heaviest(text, texts.length))
      for (const [other, otherWeight] of postings[word]!) sums[other]! += weight * otherWeight;
    sums[number] = -1;
    return best(sums, count);
  });
}

/** In a large library the words that say most of a text are enough, and all would take long. */
function heaviest({ words, weights }: Weighted, size: number): [word: number, weight: number][] {
  const all = Array.from(words, (word, index): [number, number] => [word, weights[index]!]);
  return size <= 5000 ? all : all.sort(([, a], [, b]) => b - a).slice(0, 48);
}

function best(sums: Float64Array, count: number) {
  const found: { text: number; likeness: number }[] = [];
  sums.forEach((likeness, text) => {
    if (found.length === count && likeness <= found.at(-1)!.likeness) return;
    const at = found.findIndex((other) => other.likeness < likeness);
    found.splice(at < 0 ? found.length : at, 0, { text, likeness });
    if (found.length > count) found.pop();
  });
  return found;
}
