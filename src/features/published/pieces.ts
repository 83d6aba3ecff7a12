import { frozenHash, textHash } from '../../model/editions/anchored-text.ts';
import { frozenKindAt, type FrozenPart } from '../../model/editions/frozen-parts.ts';
import { frozenText } from './frozen-text.ts';

/** A piece of what is frozen on a page: a text of the page, or what an editor wrote for it. */
export interface Piece {
  /** Its number, or what it is called; empty for the whole of an entry of a list. */
  name: string;
  hash: string;
  /** Whether a notice stands in its place, or in it. */
  takenDown: boolean;
}

/** What is frozen on a page: its texts as they stand there, then what editors wrote for it. */
export function piecesOf(page: string, html: () => string, parts: readonly FrozenPart[]): Piece[] {
  const kind = frozenKindAt(page);
  const texts = kind === 'editions' || kind === 'letters' ? frozenText(html()) : [];
  return [
    ...texts.map(({ name, text, takenDown }) => ({ name, hash: textHash(text), takenDown })),
    ...parts.map(({ part, hash, takenDown = false }) => ({ name: part, hash, takenDown })),
  ];
}

/** The hash of all that is frozen on a page; an entry of a list has but one. */
export const wholeHash = (pieces: readonly Piece[]): string | undefined =>
  pieces.length > 1 ? frozenHash(pieces) : pieces[0]?.hash;
