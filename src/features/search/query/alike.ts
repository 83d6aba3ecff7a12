import { packBits, unpackBits } from './bits.ts';
import type { Ranked } from './ranking.ts';

/** How alike the pages of a site are; pages are told by their places in the list of pages. */
export interface Alike {
  pages: number;
  /** For each page, those most like it, the nearest first. */
  neighbours: number[][];
  /** For each page, where it stands among all: points that are near each other are alike. */
  points: Float32Array[];
}

/** The file of it: how many of what, the spread of each dimension, neighbours, points. */
export function packAlike({ pages, neighbours, points }: Alike): string {
  const [nearest, dimensions] = [neighbours[0]?.length ?? 0, points[0]?.length ?? 0];
  const spreads = Array.from({ length: dimensions }, (_, dimension) => {
    const squares = points.reduce((sum, point) => sum + point[dimension]! ** 2, 0);
    return Math.max(1, Math.round(grain * Math.sqrt(squares / Math.max(1, points.length))));
  });
  const steps = points.flatMap((point) =>
    spreads.map((spread, dimension) => stepOf((point[dimension]! * grain) / spread)),
  );
  return [
    `${pages} ${nearest} ${dimensions}`,
    spreads.join(' '),
    packBits(neighbours.flat(), widthFor(pages)),
    packBits(steps, 2),
  ].join('\n');
}

/** What the file says; nothing where it is empty. */
export function unpackAlike(text: string): Alike | undefined {
  const [head = '', spreads = '', packed = '', steps = ''] = text.split('\n');
  const [pages = 0, nearest = 0, dimensions = 0] = head.split(' ').map(Number);
  if (!pages || !nearest || !dimensions) return undefined;
  const places = unpackBits(packed, widthFor(pages), pages * nearest);
  const values = unpackBits(steps, 2, pages * dimensions);
  const spread = spreads.split(' ').map(Number);
  return {
    pages,
    neighbours: rowsOf(pages, (page) => [...places.subarray(page * nearest, (page + 1) * nearest)]),
    points: rowsOf(pages, (page) =>
      Float32Array.from(
        values.subarray(page * dimensions, (page + 1) * dimensions),
        (step, dimension) => ((step - 1.5) * spread[dimension]!) / grain,
      ),
    ),
  };
}

const rowsOf = <T>(count: number, row: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => row(index));

/** Spreads are kept in thousandths. */
const grain = 1000;

/** Each number of a point is kept as one of four: half a spread or one and a half, up or down. */
const stepOf = (value: number) => (value < -1 ? 0 : value < 0 ? 1 : value < 1 ? 2 : 3);

const widthFor = (pages: number) => Math.max(1, Math.ceil(Math.log2(pages)));

/** How much likeness may say on a site of that many pages; on a small one it misleads. */
export const trust = (pages: number) => Math.min(1, Math.sqrt(pages / 1400));

/**
 * Ranks pages anew: those come forward that are like others which answer well. A page that was not
 * found is not brought in.
 */
export function rankedByLikeness(
  ranked: Ranked[],
  { pages, neighbours, points }: Alike,
  ids: string[],
): Ranked[] {
  const best = ranked[0]?.score ?? 0;
  if (best <= 0) return ranked;
  const placeOf = new Map(ids.map((id, place) => [id, place]));
  const found = ranked.flatMap(({ id, score }) => {
    const place = placeOf.get(id);
    return place === undefined ? [] : [{ place, share: Math.max(0, score / best) }];
  });
  const shares = new Float64Array(pages);
  for (const { place, share } of found) shares[place] = share;
  const middle = middleOf(found.slice(0, 5), points);
  const t = trust(pages);
  const scoreOf = (place: number) => {
    let around = 0;
    let weight = 0;
    neighbours[place]!.forEach((neighbour, index) => {
      const fall = 0.65 ** index;
      around += fall * shares[neighbour]! ** 1.5;
      weight += fall;
    });
    const near = Math.max(0, cosine(points[place]!, middle));
    return best * ((1 - 0.65 * t) * shares[place]! + (0.5 * t * around) / weight + 0.15 * t * near);
  };
  return ranked
    .map((page) => {
      const place = placeOf.get(page.id);
      return place === undefined ? page : { ...page, score: scoreOf(place) };
    })
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

/** Where the best pages stand, each as much as it answers. */
function middleOf(found: { place: number; share: number }[], points: Float32Array[]) {
  const middle = new Float32Array(points[0]?.length ?? 0);
  for (const { place, share } of found)
    points[place]!.forEach((value, dimension) => (middle[dimension]! += share * value));
  return middle;
}

function cosine(a: Float32Array, b: Float32Array): number {
  let product = 0;
  let [lengthA, lengthB] = [0, 0];
  for (let index = 0; index < a.length; index++) {
    product += a[index]! * b[index]!;
    lengthA += a[index]! ** 2;
    lengthB += b[index]! ** 2;
  }
  return product / Math.max(1e-9, Math.sqrt(lengthA * lengthB));
}
