import type { LetterBlock } from '../block.ts';

/** Themes whose words the text has most often, at most three; else the first of all. */
export function themesFor(
  all: readonly { id: string; title: string }[],
  blocks: readonly LetterBlock[],
): { themes: string[]; note: string } {
  const text = blocks
    .map((block) => block.text)
    .join(' ')
    .toLowerCase();
  const ranked = all
    .map(({ id, title }) => ({ id, count: timesIn(text, title) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, 3)
    .map(({ id }) => id);
  const themes = ranked.length > 0 ? ranked : all.slice(0, 1).map(({ id }) => id);
  return { themes, note: `Themes are guessed from the words of the text: ${themes.join(', ')}.` };
}

/** How often all the words of a title stand in a text: that of the rarest of them. */
function timesIn(text: string, title: string): number {
  const words = title
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word.length > 3);
  const counts = words.map((word) => text.split(word.replace(/s$/, '')).length - 1);
  return counts.length > 0 ? Math.min(...counts) : 0;
}
