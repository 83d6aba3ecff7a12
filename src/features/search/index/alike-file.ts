import { brotliCompressSync } from 'node:zlib';
import { packAlike } from '../query/alike.ts';
import { nearest } from './nearest.ts';
import { pointsOf } from './points.ts';
import { weightedWords } from './weighted-words.ts';

/** What a phone may be asked to fetch of it, compressed. */
const mostBytes = 58_000;

/** From much to little; the first that fits is taken. */
const sizes = [
  { nearest: 5, dimensions: 24 },
  { nearest: 4, dimensions: 20 },
  { nearest: 3, dimensions: 16 },
  { nearest: 2, dimensions: 12 },
  { nearest: 2, dimensions: 8 },
  { nearest: 1, dimensions: 8 },
];

/**
 * The file that says how alike pages are, by their texts in the order of the list of pages; empty
 * where there are too few to compare, or too many to tell of.
 */
export function alikeFile(texts: string[]): string {
  const pages = texts.length;
  if (pages <= fewest) return '';
  const weights = weightedWords(texts);
  const neighbours = nearest(weights, sizes[0]!.nearest);
  const points = pointsOf(weights, sizes[0]!.dimensions);
  for (const size of sizes) {
    const file = packAlike({
      pages,
      neighbours: neighbours.map((list) => list.slice(0, size.nearest).map(({ text }) => text)),
      points: points.map((point) => point.slice(0, size.dimensions)),
    });
    if (brotliCompressSync(file).length <= mostBytes) return file;
  }
  return '';
}

const fewest = 8;
