import { stem } from './words.ts';

/** The words of the index with how common they are, as a file that is small and quick to search. */
export interface Vocabulary {
  /** Alphabetical. */
  words: string[];
  /** For each word, the power of two of the number of pages that hold it. */
  classes: number[];
}

/**
 * Packs words (word → pages that hold it) into text: each line shares its start with the one
 * before. At most `limit` words, the commonest.
 */
export function packVocabulary(counts: ReadonlyMap<string, number>, limit = Infinity): string {
  const common = [...counts]
    .filter(([word]) => worthKnowing(word))
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, limit);
  let before = '';
  const lines = common
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, pages]) => {
      let shared = 0;
      while (shared < 35 && shared < word.length && word[shared] === before[shared]) shared++;
      before = word;
      const commonness = Math.min(9, Math.floor(Math.log2(pages)));
      return `${shared.toString(36)}${word.slice(shared)}${commonness}`;
    });
  return lines.join('\n');
}

/** The words again. */
export function unpackVocabulary(text: string): Vocabulary {
  let before = '';
  const words: string[] = [];
  const classes: number[] = [];
  for (const line of text === '' ? [] : text.split('\n')) {
    before = before.slice(0, Number.parseInt(line[0]!, 36)) + line.slice(1, -1);
    words.push(before);
    classes.push(Number(line.at(-1)));
  }
  return { words, classes };
}

/** A word worth suggesting: three letters or more, no digits. */
const worthKnowing = (word: string) => /^\p{L}{3,30}$/u.test(word);

/** Of the forms of a word only the commonest is kept; the search finds them all from any. */
export function oneFormEach(counts: ReadonlyMap<string, number>): Map<string, number> {
  const best = new Map<string, [string, number]>();
  for (const [word, pages] of counts) {
    const key = stem(word);
    const known = best.get(key);
    if (!known || pages > known[1] || (pages === known[1] && word < known[0]))
      best.set(key, [word, pages]);
  }
  return new Map(best.values());
}
