import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unexplainedNumbers } from '../../src/checks/numbers.ts';
import { filesBelow } from '../../src/output/files.ts';
import type { Chance } from './chance.ts';

/** Words as a language has them: the first often, each later one less (Zipf’s law). */
export interface Words {
  /** So many words, without a full stop. */
  run(count: number): string;
  /** A sentence of usual length. */
  sentence(): string;
  /** One that is short, and easy to read. */
  short(): string;
}

/**
 * The small words that our texts really hold, the most frequent first; without ages and
 * counts, which by chance stand as in a line that tells of a child.
 */
export function wordsOfOurTexts(folder = 'content'): string[] {
  const counts = new Map<string, number>();
  for (const path of filesBelow(folder).filter((name) => name.endsWith('.md')))
    for (const [word] of readFileSync(join(folder, path), 'utf8').matchAll(/(?<= )[a-z]{2,}(?= )/g))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .filter(([word]) => unexplainedNumbers(word).length === 0)
    .filter(([word]) => !/^(?:age[ds]?|one|two|three|four|five|six|seven)$/.test(word))
    .sort(([a, often], [b, oftener]) => oftener - often || (a < b ? -1 : 1))
    .map(([word]) => word);
}

/** Draws from a list of words, of which the first is the most frequent. */
export function zipf(list: readonly string[], chance: Chance): Words {
  const run = drawn(list, chance);
  const easy = drawn(
    list.filter((word) => word.length <= 6),
    chance,
  );
  const sentence = (words: string) => `${upperFirst(words)}.`;
  return {
    run,
    sentence: () => sentence(run(chance.between(8, 22))),
    short: () => sentence(easy(chance.between(5, 9))),
  };
}

function drawn(list: readonly string[], chance: Chance): Words['run'] {
  const sums: number[] = [];
  list.forEach((_, rank) => sums.push((sums.at(-1) ?? 0) + 1 / (rank + 1)));
  const one = () => list[placeOf(sums, chance.next() * sums.at(-1)!)]!;
  return (count) => Array.from({ length: count }, one).join(' ');
}

/** The first place whose sum reaches a value. */
function placeOf(sums: readonly number[], value: number): number {
  let low = 0;
  let high = sums.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sums[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** With a capital letter first. */
export const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
