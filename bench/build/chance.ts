/** Chance that is the same for the same seed, on every machine (mulberry32). */
export interface Chance {
  /** From 0 up to, and never, 1. */
  next(): number;
  /** A whole number from one to another, both included. */
  between(from: number, to: number): number;
  one<T>(items: readonly T[]): T;
  /** So many different ones, in the order in which they were drawn. */
  some<T>(items: readonly T[], count: number): T[];
}

export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  const one = <T>(items: readonly T[]) => items[between(0, items.length - 1)]!;
  const some = <T>(items: readonly T[], count: number) => {
    const drawn = new Set<T>();
    while (drawn.size < Math.min(count, items.length)) drawn.add(one(items));
    return [...drawn];
  };
  return { next, between, one, some };
}
