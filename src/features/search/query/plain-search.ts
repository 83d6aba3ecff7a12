import { expansionsIn } from './query-expansion.ts';
import type { TermEntry } from './files.ts';
import { parseQuery } from './query.ts';
import { contentWords, tokens } from './words.ts';

/** A line of the A to Z. */
export interface Line {
  text: string;
  note: string;
  href: string;
  /** Other words that lead there. */
  words: string;
}

/**
 * Finds lines of the A to Z without the engine: those that hold most of the question, or another
 * name of its terms.
 */
export function searchLines(question: string, lines: Line[], terms: TermEntry[]): Line[] {
  const query = parseQuery(question);
  const others = expansionsIn(query, terms).flatMap((expansion) => expansion.others);
  const asked = [query.words.map(({ text }) => text), ...others].map((words) =>
    words.flatMap((word) => tokens(word).map((token) => token.stem)),
  );
  const worth = (line: Line) => {
    const title = stems(line.text);
    const all = [...title, ...stems(`${line.note} ${line.words}`)];
    return (
      Math.max(
        ...asked.map(
          (wanted, index) =>
            (index === 0 ? 1 : 0.9) * (0.7 * share(wanted, all) + 0.3 * share(wanted, title)),
        ),
        0,
      ) + (/^(Briefing|Letter)/.test(line.note) ? 0.15 : 0)
    );
  };
  return lines
    .map((line) => ({ line, worth: worth(line) }))
    .filter(({ worth }) => worth >= 0.5)
    .sort((a, b) => b.worth - a.worth)
    .slice(0, 20)
    .map(({ line }) => line);
}

const stems = (text: string) => contentWords(tokens(text)).map((token) => token.stem);

/** The share of the wanted words that are there; the last one may be unfinished. */
function share(wanted: string[], there: string[]): number {
  const held = wanted.filter(
    (word, index) =>
      there.includes(word) ||
      (index === wanted.length - 1 &&
        word.length > 2 &&
        there.some((other) => other.startsWith(word))),
  );
  return wanted.length === 0 ? 0 : held.length / wanted.length;
}
