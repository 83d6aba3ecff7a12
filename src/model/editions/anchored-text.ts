import { hash } from 'node:crypto';

/**
 * A numbered text: its anchor (p12, f2, r3, a1, l1) and its words, whitespace folded, without
 * note marks.
 */
export interface AnchoredText {
  id: string;
  text: string;
  /** What stands beside it: an action's force, a recommendation's maker, addressee and status. */
  caption?: string;
}

/** What became of a numbered text of an old edition in the current one. */
export type ChangeStatus = 'unchanged' | 'changed' | 'removed';

/** The words of a text with every run of white space as one space. */
export const folded = (text: string) => text.replaceAll(/\s+/gu, ' ').trim();

/**
 * A short name for a text, which changes with any change of its words: the first 64 bits of its
 * SHA-256.
 */
export const textHash = (text: string) => hash('sha256', text).slice(0, 16);

/**
 * The short name of all that is frozen on a page, in its order. It is made of the short names of
 * the pieces, so that it can be told also where one of them was taken down.
 */
export const frozenHash = (pieces: readonly { name: string; hash: string }[]) =>
  textHash(pieces.map(({ name, hash }) => `${name}\t${hash}`).join('\n'));

/** What became of each text of an old edition. */
export function changeStatusesOf(
  old: readonly AnchoredText[],
  current: readonly AnchoredText[],
): Map<string, ChangeStatus> {
  const whole = ({ text, caption }: AnchoredText) => `${text}\t${caption ?? ''}`;
  const now = new Map(current.map((text) => [text.id, whole(text)]));
  return new Map(
    old.map((text) => [
      text.id,
      now.has(text.id) ? (now.get(text.id) === whole(text) ? 'unchanged' : 'changed') : 'removed',
    ]),
  );
}

const kinds: Record<string, string> = {
  p: 'Paragraph',
  f: 'Finding',
  r: 'Recommendation',
  a: 'Action',
  l: 'Law update',
};

/**
 * An anchor in words, with what a reader sees in the margin: "Paragraph 12a", "Finding f2".
 */
export const idInWords = (id: string) =>
  `${kinds[id[0]!] ?? 'Part'} ${id.startsWith('p') ? id.slice(1) : id}`;
