import type { Matches } from './matches.ts';

/** One thing a reader asks for: words of the question, and other names for them. */
export interface Need {
  /** What it is called in the question. */
  name: string;
  /** Other names of it that may be shown. */
  shown?: string[];
  /** The reader's own words. */
  own: Matches[];
  /** The reader's own words side by side, where several name one thing. */
  together?: Matches;
  /** Other names of the same thing. */
  also: Matches[];
  /** How often it stands in the question. */
  count: number;
}

/** A page with what it is worth. */
export interface Ranked {
  id: string;
  score: number;
  /** Its title holds all that is asked for. */
  named?: boolean;
}

/**
 * What matches are worth beside the reader's own words as they stand: another name; words of one
 * name that stand apart.
 */
const worthOf = { otherName: 0.7, apart: 0.6 };

/**
 * All pages that hold something of what is asked, best first. Scores are sums over the needs, with
 * a bonus where words stand close together. `trust` is how much a large library may be trusted to
 * show what is rare, 0 to 1.
 */
export function rank(needs: Need[], trust = 0): Ranked[] {
  const scores = new Map<string, number>();
  const add = (id: string, score: number) => scores.set(id, (scores.get(id) ?? 0) + score);
  for (const need of needs)
    for (const [id, score] of scoresOf(need, trust)) add(id, score * repeated(need.count));
  const words = needs.flatMap(({ own }) => own);
  words.slice(1).forEach((word, index) => nearness(words[index]!, word, add));
  return [...scores]
    .map(([id, score]) => ({ id, score }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

/**
 * Per page: the sum over the reader's own words, or one of the names, whichever is most. In a
 * large library a rare word counts for more than its rarity gives it.
 */
export function scoresOf(
  { own, together, also }: Pick<Need, 'own' | 'together' | 'also'>,
  trust = 0,
): Map<string, number> {
  const scores = new Map<string, number>();
  const weigh = ({ rarity }: Matches) => (Math.max(0.01, rarity) / 3) ** (0.3 * trust);
  for (const matches of own) {
    const factor = weigh(matches) * (together ? worthOf.apart : 1);
    for (const [id, { score }] of matches.pages)
      scores.set(id, (scores.get(id) ?? 0) + score * factor);
  }
  const atLeast = (matches: Matches, worth: number) => {
    const factor = weigh(matches) * worth;
    for (const [id, { score }] of matches.pages)
      scores.set(id, Math.max(scores.get(id) ?? 0, score * factor));
  };
  if (together) atLeast(together, 1);
  for (const matches of also) atLeast(matches, worthOf.otherName);
  return scores;
}

/** What a word counts that stands several times in the question (as in BM25, k3 = 8). */
const repeated = (count: number) => (9 * count) / (8 + count);

const reach = 8;

/** Two neighbours of the question that stand near each other on a page. */
function nearness(a: Matches, b: Matches, add: (id: string, score: number) => void) {
  const worth = Math.min(a.rarity, b.rarity);
  const [few, many] = a.pages.size < b.pages.size ? [a, b] : [b, a];
  for (const [id, page] of few.pages) {
    const other = many.pages.get(id);
    if (!other) continue;
    const apart = leastDistance(page.hit.words, other.hit.words);
    if (apart <= reach) add(id, worth / Math.max(1, apart));
  }
}

/** The least distance between two ascending lists of places. */
export function leastDistance(a: number[], b: number[]): number {
  let best = Infinity;
  let j = 0;
  for (const place of a) {
    while (j + 1 < b.length && b[j + 1]! <= place) j++;
    for (const other of [b[j], b[j + 1]])
      if (other !== undefined) best = Math.min(best, Math.abs(other - place));
    if (best <= 1) return best;
  }
  return best;
}
