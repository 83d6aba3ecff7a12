import { likeness } from '../likeness.ts';
import type { AnchoredText } from './anchored-text.ts';

/** From this likeness on, a text is an older one in new words; below it, it is new. */
export const sameText = 0.5;

/**
 * The anchors of an edition's texts of one kind (`p`, `f`, `a`, `l`), from those of all
 * earlier editions, oldest first. A number follows its text: the same words, wherever they stand
 * now, else the most alike in the same order. It is never given twice. New text takes the number
 * before it and a letter (p12a); at the end, and in a first edition, the next whole number.
 * Published editions rest on this rule: it may not change what it gives them.
 */
export function giveNumbers(
  kind: string,
  texts: readonly string[],
  earlier: readonly (readonly AnchoredText[])[],
): string[] {
  const ours = earlier.map((edition) => edition.filter(({ id }) => id.startsWith(kind)));
  const ids: (string | undefined)[] = texts.map(() => undefined);
  for (const edition of ours.toReversed()) keepSame(ids, texts, edition);
  keepAlike(ids, texts, ours.at(-1) ?? []);
  return numberNew(kind, ids, new Set(ours.flat().map(({ id }) => id)));
}

type Ids = (string | undefined)[];

function keepSame(ids: Ids, texts: readonly string[], edition: readonly AnchoredText[]) {
  const free = edition.filter(({ id }) => !ids.includes(id));
  texts.forEach((text, index) => {
    if (ids[index]) return;
    const found = free.findIndex((old) => old.text === text);
    if (found >= 0) ids[index] = free.splice(found, 1)[0]!.id;
  });
}

function keepAlike(ids: Ids, texts: readonly string[], edition: readonly AnchoredText[]) {
  const old = edition.filter(({ id }) => !ids.includes(id));
  const open = texts.flatMap((text, index) => (ids[index] ? [] : [{ text, index }]));
  for (const [from, to] of bestPairs(
    old.map(({ text }) => text),
    open.map(({ text }) => text),
  ))
    ids[open[to]!.index] = old[from]!.id;
}

/** The pairs, in the same order on both sides, whose likenesses add up to the most. */
function bestPairs(old: string[], now: string[]): [number, number][] {
  const alike = old.map((before) => now.map((after) => likeness(before, after)));
  const best = Array.from({ length: old.length + 1 }, () =>
    new Array<number>(now.length + 1).fill(0),
  );
  const paired = (i: number, j: number) =>
    alike[i]![j]! >= sameText ? alike[i]![j]! + best[i + 1]![j + 1]! : -1;
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--)
      best[i]![j] = Math.max(paired(i, j), best[i + 1]![j]!, best[i]![j + 1]!);
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < old.length && j < now.length;) {
    if (best[i]![j] === paired(i, j)) pairs.push([i++, j++]);
    else if (best[i]![j] === best[i + 1]![j]) i++;
    else j++;
  }
  return pairs;
}

function numberNew(kind: string, ids: Ids, used: Set<string>): string[] {
  const whole = (id: string) => Number(/\d+/.exec(id)![0]);
  const last = ids.findLastIndex((id) => id !== undefined);
  let highest = Math.max(0, ...[...used].map(whole));
  let before = 0;
  return ids.map((id, index) => {
    const given =
      id ?? (index > last ? `${kind}${++highest}` : nextLetter(`${kind}${before}`, used));
    used.add(given);
    before = whole(given);
    return given;
  });
}

function nextLetter(stem: string, used: Set<string>): string {
  for (let count = 0; ; count++) {
    const id = stem + (count >= 26 ? letter(Math.floor(count / 26) - 1) : '') + letter(count % 26);
    if (!used.has(id)) return id;
  }
}

const letter = (index: number) => String.fromCharCode(97 + index);
