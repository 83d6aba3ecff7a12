/**
 * How much two texts are alike, 0 to 1: Dice's coefficient of their pairs of neighbouring words,
 * beginning and end included.
 */
export function likeness(one: string, other: string): number {
  const a = wordPairs(one);
  const b = wordPairs(other);
  const rest = new Map<string, number>();
  for (const pair of a) rest.set(pair, (rest.get(pair) ?? 0) + 1);
  const shared = b.filter((pair) => {
    const left = rest.get(pair) ?? 0;
    rest.set(pair, left - 1);
    return left > 0;
  });
  return (2 * shared.length) / (a.length + b.length);
}

function wordPairs(text: string): string[] {
  const words = ['^', ...(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []), '$'];
  return words.slice(1).map((word, index) => `${words[index]} ${word}`);
}
