import { readFileSync } from 'node:fs';

/** A part of a made-up letter. */
export type Part =
  | { heading: string }
  | { text: string; note?: string; rest?: string }
  | { items: string[]; numbered?: boolean }
  | { rows: string[][] };

/** A letter that never was, in a form from which files of every kind are made. */
export interface MadeLetter {
  name: string;
  /** What stands at the head of each sheet. */
  running: string;
  letterhead: string[];
  date: string;
  day: string;
  reference: string;
  addressee: string[];
  to: string;
  greeting: string;
  subject?: string;
  parts: Part[];
  leave: string;
  close: string[];
  signatory: { name: string; role: string; body: string };
}

/** A file beside this one. */
export const fixture = (name: string): string =>
  readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');

/** The letters: of two sheets or more, with a table, a list and a note at the foot. */
export const letters = JSON.parse(fixture('letters.json')) as MadeLetter[];

/** All sentences of a letter from greeting to leave, in their order; notes apart. */
export function wordsOf({ greeting, subject = '', parts, leave }: MadeLetter) {
  const texts = parts.flatMap((part) => {
    if ('heading' in part) return [part.heading];
    if ('text' in part) return [part.text + (part.rest ?? '')];
    return 'items' in part ? part.items : part.rows.flat();
  });
  const notes = parts.flatMap((part) => ('text' in part && part.note ? [part.note] : []));
  return { text: [greeting, subject, ...texts, leave].join(' '), notes };
}
