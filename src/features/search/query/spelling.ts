import type { Vocabulary } from './vocabulary.ts';

/** A known word, and how far a typed word is from it: 0 is the word itself. */
export interface Suggestion {
  /** One word, or two that were typed as one. */
  words: string[];
  distance: number;
}

/** The nearest known words, nearest first; none where all are too far. */
export function suggestions(typed: string, { words, classes }: Vocabulary): Suggestion[] {
  const limit = typed.length <= 3 ? 0 : typed.length <= 5 ? 1 : typed.length <= 8 ? 2 : 3;
  const near: Suggestion[] = [];
  words.forEach((word, index) => {
    if (Math.abs(word.length - typed.length) > limit) return;
    const edits = distance(typed, word, limit);
    if (edits > limit) return;
    // Two slips make another word of a short one: "parking" is not "passing".
    if (edits > 1 && typed.length <= 7 && sound(typed) !== sound(word)) return;
    near.push({ words: [word], distance: edits + penalty(typed, word) - classes[index]! * 0.06 });
  });
  near.sort((a, b) => a.distance - b.distance);
  const apart = near.length > 0 && near[0]!.distance < 1.3 ? [] : inTwo(typed, { words, classes });
  return [...near.slice(0, 5), ...apart].sort((a, b) => a.distance - b.distance).slice(0, 5);
}

/** Whether some known word begins as typed. */
export function begins(typed: string, { words }: Vocabulary): boolean {
  return words[lowerBound(typed, words)]?.startsWith(typed) ?? false;
}

/** People seldom mistype the first letter, and often write what they hear. */
function penalty(typed: string, word: string): number {
  return (typed.startsWith(word.charAt(0)) ? 0 : 0.7) + (sound(typed) === sound(word) ? -0.4 : 0);
}

/** A rough key of how a word sounds in English. */
function sound(word: string): string {
  return word
    .replaceAll('ph', 'f')
    .replaceAll('ough', 'o')
    .replaceAll('gh', 'g')
    .replaceAll('ck', 'k')
    .replace(/^kn|^gn/, 'n')
    .replaceAll(/c(?=[eiy])/g, 's')
    .replaceAll('c', 'k')
    .replaceAll('q', 'k')
    .replaceAll('z', 's')
    .replaceAll('x', 'ks')
    .replaceAll(/[aeiouyhw]+/g, 'a')
    .replaceAll(/(.)\1+/g, '$1');
}

/**
 * Edits between two words – a letter added, lost, changed, or two neighbours swapped; more than
 * `limit` is only known to be more.
 */
export function distance(a: string, b: string, limit: number): number {
  let older: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let best = i;
    for (let j = 1; j <= b.length; j++) {
      let edits = Math.min(
        previous[j]! + 1,
        row[j - 1]! + 1,
        previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        edits = Math.min(edits, older[j - 2]! + 1);
      row[j] = edits;
      best = Math.min(best, edits);
    }
    if (best > limit) return limit + 1;
    [older, previous] = [previous, row];
  }
  return previous[b.length]!;
}

/**
 * "homeeducated" → "home educated", when both are known; the commoner the rarer part, the better.
 */
function inTwo(typed: string, { words, classes }: Vocabulary): Suggestion[] {
  const classOf = (word: string) => {
    const index = lowerBound(word, words);
    return words[index] === word ? classes[index]! : undefined;
  };
  const splits: Suggestion[] = [];
  for (let cut = 3; cut <= typed.length - 3; cut++) {
    const parts = [typed.slice(0, cut), typed.slice(cut)];
    const known = parts.map(classOf);
    if (known.every((value) => value !== undefined))
      splits.push({ words: parts, distance: 1.2 - Math.min(...known) * 0.06 });
  }
  return splits;
}

function lowerBound(word: string, words: string[]): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]! < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
