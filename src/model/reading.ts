const wordsPerMinute = 200;

/** Minutes to read a text, at 200 words a minute, rounded up. */
export function readingMinutes(text: string): number {
  const words = text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
  return Math.max(1, Math.ceil(words / wordsPerMinute));
}
