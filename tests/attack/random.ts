/** Chance that can be repeated: the same seed makes the same choices. */
export interface Random {
  /** A whole number from nought, and below the end. */
  below(end: number): number;
  one<T>(of: readonly T[]): T;
  /** Some of a list, in its order. */
  some<T>(of: readonly T[], count: number): T[];
}

/** Chance from a seed (Mulberry32, which is small and good enough for choices). */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (end: number) => Math.floor(next() * end);
  return {
    below,
    one: (of) => of[below(of.length)]!,
    some: (of, count) => {
      const marks = of.map((_, index) => ({ index, mark: next() }));
      const taken = new Set(
        marks
          .toSorted((a, b) => a.mark - b.mark)
          .slice(0, count)
          .map(({ index }) => index),
      );
      return of.filter((_, index) => taken.has(index));
    },
  };
}
