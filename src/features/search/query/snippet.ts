import { quotablesIn, indexedWords, type Quotable } from './quotables.ts';
import type { Page } from './engine.ts';
import type { Need } from './ranking.ts';
import { tokens, type Token } from './words.ts';
import { completed, holdsNumber, sentencesIn, sentenceText, type Sentence } from './sentences.ts';

/** What a result says of its page: whole sentences, as they stand there. */
export interface Snippet {
  /** What it stands under; nothing at the top of a page. */
  heading?: string;
  /** The id to arrive at; nothing for the page as a whole. */
  anchor?: string;
  /** The sentences, in pieces; marked ones are words of the question. */
  pieces: { text: string; marked: boolean }[];
  /** What the sentences may not be shown without: their force, their period. */
  labels: string[];
  /** A few words as they stand, for a text fragment. */
  quote: string;
}

/** Places of words of the question on a page: what each is worth, and which word it is. */
export type Places = Map<number, { worth: number; words: string }>;

/** How a page was found, as far as that matters to what is quoted from it. */
export interface HowFound {
  places: Places;
  /** The question as a whole is in its title. */
  named: boolean;
  /** The question asks for a number. */
  number: boolean;
  /** Ids of what the question names, where a page explains many things. */
  terms: string[];
}

/**
 * Places of a page's matches with the worth of each, in the order of the page. What merely begins
 * like a short word is not the word.
 */
export function placesOn(id: string, needs: Need[], text: string[]): Places {
  const places: Places = new Map();
  for (const { own, also } of needs) {
    for (const { pages, rarity, words } of [...own, ...also]) {
      const wanted = tokens(words);
      for (const place of pages.get(id)?.hit.words ?? [])
        if ((places.get(place)?.worth ?? 0) < rarity && isOne(text[place] ?? '', wanted))
          places.set(place, { worth: rarity, words });
    }
  }
  return new Map([...places].sort(([a], [b]) => a - b));
}

/** Whether a word of a page is one of those that were looked for, in any form. */
const isOne = (there: string, wanted: Token[]) =>
  tokens(there).some((token) =>
    wanted.some(
      ({ text, stem }) =>
        token.stem === stem ||
        (text.length >= 5 && (token.text.startsWith(stem) || joins(there, text))),
    ),
  );

/** "co-sleeping" is found as "cosleeping" too. */
const joins = (there: string, text: string) =>
  tokens(there.replaceAll(/[-‐-–]/g, ''))[0]?.text.startsWith(text) ?? false;

/**
 * The passage of a page that answers best; of a page that the question names, the first point of
 * its summary that holds words of the question. Nothing where a page has no sentence to quote.
 */
export function snippetOf(page: Page, found: HowFound): Snippet | undefined {
  const words = indexedWords(page);
  const blocks = quotablesIn(page, words);
  const block = bestBlock(blocks, words, found);
  if (!block) return undefined;
  const shown = shownOf(block, words, found.places);
  const pieces = words.slice(shown.from, shown.to).map((text, index) => ({
    text,
    marked: found.places.has(shown.from + index),
  }));
  const { anchor, headings, labels } = block;
  return {
    ...(headings.length > 0 && { heading: headings.map(({ text }) => text).join(': ') }),
    ...(anchor && { anchor }),
    pieces,
    labels,
    quote: quoteOf(pieces),
  };
}

function bestBlock(blocks: Quotable[], words: string[], found: HowFound): Quotable | undefined {
  const holds = ({ from, to }: Quotable) =>
    [...found.places.keys()].some((at) => at >= from && at < to);
  const summary = blocks.filter((block) => block.summary);
  if (found.named && summary.length > 0) return summary.find(holds) ?? summary[0];
  const explained = blocks.find(({ anchor }) => anchor && found.terms.includes(anchor));
  if (explained) return explained;
  let best: { block: Quotable | undefined; worth: number } = { block: undefined, worth: 0 };
  for (const block of blocks) {
    const worth = worthOf(block, words, found);
    if (worth > best.worth + 1e-9) best = { block, worth };
  }
  return best.block ?? summary[0] ?? blocks[0];
}

/**
 * What a passage is worth: each word of the question once, those of its headings less. A number
 * that nobody asked for, or that is of something else, is the last thing to show first.
 */
function worthOf(block: Quotable, words: string[], { places, number }: HowFound): number {
  const inside = worthWithin(block, places);
  if (inside.size === 0) return 0;
  const above = new Map(block.headings.flatMap((heading) => [...worthWithin(heading, places)]));
  let worth = 0;
  for (const value of inside.values()) worth += value;
  for (const [name, value] of above) if (!inside.has(name)) worth += 0.6 * value;
  const all = new Set([...places.values()].map((place) => place.words));
  const meant = number && [...all].every((name) => inside.has(name) || above.has(name));
  return worth * (!meant && holdsNumber(sentenceText(words, block)) ? 0.6 : 1);
}

function worthWithin({ from, to }: Sentence, places: Places): Map<string, number> {
  const worth = new Map<string, number>();
  for (const [at, { words, worth: value }] of places)
    if (at >= from && at < to) worth.set(words, Math.max(value, worth.get(words) ?? 0));
  return worth;
}

/** A passage of at most this many words is shown whole. */
const shownWhole = 60;

/** The whole passage, or of a long one the sentences that hold most of the question. */
function shownOf(block: Quotable, words: string[], places: Places): Sentence {
  if (block.to - block.from <= shownWhole) return block;
  const sentences = sentencesIn(words, block);
  let best = { run: sentences[0]!, worth: -1 };
  sentences.forEach((first, index) => {
    for (const { to } of sentences.slice(index)) {
      const run = { from: first.from, to };
      if (to - first.from > shownWhole && to !== first.to) break;
      const sum = [...worthWithin(run, places).values()].reduce((a, b) => a + b, 0);
      if (sum > best.worth + 1e-9) best = { run, worth: sum };
    }
  });
  return completed(words, sentences, best.run);
}

/** Up to five words of one sentence around the first marked one, which a browser can find again. */
function quoteOf(pieces: Snippet['pieces']): string {
  const at = pieces.findIndex(({ marked }) => marked);
  if (at < 0) return '';
  const ends = (index: number) => /[^\p{L}\p{N}%]$/u.test(pieces[index]!.text);
  let [from, to] = [at, at];
  while (to + 1 < pieces.length && to - from < 4 && !ends(to)) to++;
  while (from > 0 && to - from < 4 && !ends(from - 1)) from--;
  return pieces
    .slice(from, to + 1)
    .map(({ text }) => text)
    .join(' ')
    .replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}%]+$/gu, '');
}
