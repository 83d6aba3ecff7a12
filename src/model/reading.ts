import type { Edition } from './library.ts';

const wordsPerMinute = 200;

/** Minutes to read a text, at 200 words a minute, rounded up. */
export function readingMinutes(text: string): number {
  const words = text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
  return Math.max(1, Math.ceil(words / wordsPerMinute));
}

/** Minutes to read an edition: its prose and what to do. */
export const editionMinutes = ({ body, actions }: Edition) =>
  readingMinutes(body + actions.map((action) => action.do).join(' '));
