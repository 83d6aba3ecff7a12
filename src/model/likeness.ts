/**
 * How much two texts are alike, 0 to 1: Dice's coefficient of their pairs of neighbouring words,
 * beginning and end included.
 */
export function likeness(one: string, other: string): number {
  return dice(wordPairs(one), wordPairs(other));
}

/**
 * How much two names look alike, 0 to 1: Dice's coefficient of the pairs of neighbouring letters
 * that stand in them, each counted once.
 */
export function letterLikeness(one: string, other: string): number {
  return dice(letterPairs(one), letterPairs(other));
}

/** Twice what two lists share, over all they hold; 0 where both are empty. */
function dice(a: string[], b: string[]): number {
  const rest = new Map<string, number>();
  for (const pair of a) rest.set(pair, (rest.get(pair) ?? 0) + 1);
  const shared = b.filter((pair) => {
    const left = rest.get(pair) ?? 0;
    rest.set(pair, left - 1);
    return left > 0;
  });
  return (2 * shared.length) / Math.max(1, a.length + b.length);
}

function wordPairs(text: string): string[] {
  const words = ['^', ...(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []), '$'];
  return words.slice(1).map((word, index) => `${words[index]} ${word}`);
}

function letterPairs(text: string): string[] {
  const pairs = Array.from({ length: Math.max(0, text.length - 1) }, (_, index) =>
    text.slice(index, index + 2).toLowerCase(),
  );
  return [...new Set(pairs)];
}
