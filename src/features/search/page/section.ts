import type { Page } from '../query/engine.ts';
import type { Need } from '../query/ranking.ts';

/** The part of a page that answers a question best. */
export interface BestSection {
  /** The nearest heading above it; nothing at the top of a page. */
  heading?: string;
  /** The id to arrive at; nothing for the page as a whole. */
  anchor?: string;
  /** An excerpt, in pieces; marked ones are words of the question. */
  excerpt: { text: string; marked: boolean }[];
  /** A few words of the excerpt as they stand, for a text fragment. */
  quote: string;
}

/** Places of a page's matches with the worth of each, in the order of the page. */
export function placesOn(id: string, needs: Need[]): Map<number, { worth: number; words: string }> {
  const places = new Map<number, { worth: number; words: string }>();
  for (const { own, also } of needs) {
    for (const { pages, rarity, words } of [...own, ...also]) {
      for (const place of pages.get(id)?.hit.words ?? [])
        if ((places.get(place)?.worth ?? 0) < rarity) places.set(place, { worth: rarity, words });
    }
  }
  return new Map([...places].sort(([a], [b]) => a - b));
}

const width = 28;

/**
 * Finds the window of words that holds most of the question, and the part of the page around it.
 */
export function bestSection(page: Page, places: ReturnType<typeof placesOn>): BestSection {
  const words = page.raw_content.split(/\s+/).filter(Boolean);
  const first =
    page.anchors.find(
      ({ element, location }) => element !== 'main' && element !== 'h1' && location > 0,
    )?.location ?? 0;
  const start = bestStart([...places], first);
  const block = lastBefore(
    page.anchors.filter(({ element }) => /^(p|li|h[2-6]|div|section|dt|tr)$/.test(element)),
    start,
  );
  const heading = lastBefore(
    page.anchors.filter(({ element, text }) => /^h[2-6]$/.test(element) && text),
    start,
  );
  const from = Math.max(block?.location ?? 0, start - 4);
  const next =
    page.anchors.find(({ location, element }) => location > start + 3 && /^h[2-6]$/.test(element))
      ?.location ?? words.length;
  const to = Math.min(words.length, from + width, Math.max(next, from + 12));
  const excerpt = words
    .slice(from, to)
    .map((word, index) => ({ text: decoded(word), marked: places.has(from + index) }));
  return {
    ...(heading && { heading: decoded(heading.text!) }),
    ...(block && { anchor: block.id }),
    excerpt: [
      ...(from > (block?.location ?? 0) ? [{ text: '…', marked: false }] : []),
      ...excerpt,
      ...(to < words.length ? [{ text: '…', marked: false }] : []),
    ],
    quote: quoteOf(excerpt),
  };
}

/**
 * Where the richest window begins; each word of the question counts once in it, words in the page's
 * head a little less.
 */
function bestStart(places: [number, { worth: number; words: string }][], first: number): number {
  let best = { start: places[0]?.[0] ?? 0, worth: -1 };
  places.forEach(([start], index) => {
    const seen = new Map<string, number>();
    for (let i = index; i < places.length && places[i]![0] < start + width - 4; i++)
      seen.set(places[i]![1].words, places[i]![1].worth);
    const worth =
      [...seen.values()].reduce((sum, value) => sum + value, 0) * (start < first ? 0.8 : 1);
    if (worth > best.worth + 1e-9) best = { start, worth };
  });
  return best.start;
}

const lastBefore = (anchors: Page['anchors'], place: number) =>
  anchors.filter(({ location }) => location <= place).at(-1);

/** Up to five words of one sentence around the first marked one, which a browser can find again. */
function quoteOf(excerpt: BestSection['excerpt']): string {
  const at = excerpt.findIndex(({ marked }) => marked);
  if (at < 0) return '';
  const ends = (index: number) => /[^\p{L}\p{N}%]$/u.test(excerpt[index]!.text);
  let [from, to] = [at, at];
  while (to + 1 < excerpt.length && to - from < 4 && !ends(to)) to++;
  while (from > 0 && to - from < 4 && !ends(from - 1)) from--;
  return excerpt
    .slice(from, to + 1)
    .map(({ text }) => text)
    .join(' ')
    .replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}%]+$/gu, '');
}

const decoded = (text: string) =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('\u200B', '');
