import { isStopWord } from '../../src/features/search/query/words.ts';

/**
 * The question with one of its longer words misspelt: two letters swapped, one lost, doubled or
 * changed. The same question always gets the same mistake.
 */
export function misspell(text: string): string {
  const words = [...text.matchAll(/[a-z]+/gi)].filter(
    ([word]) => word.length >= 5 && !isStopWord(word.toLowerCase()),
  );
  if (words.length === 0) return text;
  const draw = numbers(text);
  const chosen = words[draw(words.length)]!;
  return (
    text.slice(0, chosen.index) +
    mistake(chosen[0], draw) +
    text.slice(chosen.index + chosen[0].length)
  );
}

function mistake(word: string, draw: (below: number) => number): string {
  const at = 1 + draw(word.length - 2);
  const [before, letter, next, after] = [
    word.slice(0, at),
    word[at]!,
    word[at + 1]!,
    word.slice(at + 2),
  ];
  const kind = draw(4);
  if (kind === 0 && letter !== next) return before + next + letter + after;
  if (kind === 1) return before + next + after;
  if (kind === 2) return before + letter + letter + next + after;
  const other = 'etaoinshrdlu'[draw(12)]!;
  return before + (other === letter ? 'y' : other) + next + after;
}

/**
 * Numbers that look like chance and are the same for the same text (FNV-1a, then a linear step).
 */
function numbers(text: string): (below: number) => number {
  let state = 2166136261;
  for (const char of text) state = Math.imul(state ^ char.charCodeAt(0), 16777619) >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
