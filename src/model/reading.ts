import type { Edition, Library } from './library.ts';

const wordsPerMinute = 200;

/** Minutes to read a text, at 200 words a minute, rounded up. */
export function readingMinutes(text: string): number {
  return Math.max(1, Math.ceil(wordsIn(text) / wordsPerMinute));
}

const wordsIn = (text: string) =>
  text
    .replaceAll(/\[\]\(source:[^)]*\)/g, '')
    .split(/\s+/)
    .filter((word) => /\p{L}/u.test(word)).length;

const textOf = ({ body, actions }: Edition) => body + actions.map((action) => action.do).join(' ');

/** Minutes to read an edition: its prose and what to do. */
export const editionMinutes = (edition: Edition) => readingMinutes(textOf(edition));

/** Minutes that half of the current briefings need at most. */
export const usualMinutes = ({ briefings }: Library): number =>
  briefings
    .map(({ current }) => editionMinutes(current))
    .toSorted((a, b) => a - b)
    .at((briefings.length - 1) / 2) ?? 0;

/** The words of an edition: its prose and what to do, without the marks of its sources. */
export const editionWords = (edition: Edition) => wordsIn(textOf(edition));
