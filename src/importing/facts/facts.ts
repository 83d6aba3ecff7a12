import type { LetterBlock } from '../block.ts';
import { letterParts, type Parts } from '../parts.ts';
import { addresseeOf, type FoundAddressee } from './addressee.ts';
import { dateOf, isDay } from './date.ts';
import { isWhereabouts } from './places.ts';
import { isReference, referencesIn } from './reference.ts';
import { signingOf, type Signing } from './signatory.ts';
import { isSubject, subjectOf } from './subject.ts';

/** What a letter tells of itself. */
export interface Facts {
  parts: Parts;
  date?: string;
  /** Other days that its head names. */
  otherDays: string[];
  addressee: FoundAddressee;
  signing: Signing;
  references: { own?: string; yours?: string };
  subject?: string;
  letterhead: string[];
  /** Lines such as “OFFICIAL – SENSITIVE”. */
  marks: string[];
  /** Lines of the writer’s address, which are not published. */
  leftOut: string[];
}

const marking =
  /^\W*(?:official|protect|restricted|confidential|private|sensitive|not for|draft|without prejudice|embargo)/i;

/** Finds in a letter what it tells of itself. */
export function factsOf(blocks: readonly LetterBlock[]): Facts {
  const parts = letterParts(blocks);
  const head = parts.head.flat();
  const { date, others } = dateOf(head);
  const isFact = (line: string) => isDay(line) || isReference(line) || isSubject(line);
  const groups = parts.head
    .map((lines) => lines.filter((line) => !isFact(line)))
    .filter((lines) => lines.length > 0);
  const addressee = addresseeOf(groups, parts.greets ? parts.body[0]!.text : '');
  const free = [...new Set(groups.flat())].filter((line) => !addressee.lines.includes(line));
  const marks = free.filter((line) => marking.test(line));
  const subject = subjectOf(head, parts.body);
  return {
    parts,
    ...(date ? { date } : {}),
    otherDays: others,
    addressee,
    signing: signingOf(parts.close),
    references: referencesIn(head),
    ...(subject ? { subject } : {}),
    letterhead: free.filter((line) => !isWhereabouts(line) && !marks.includes(line)),
    marks,
    leftOut: [...addressee.leftOut, ...free.filter(isWhereabouts)],
  };
}
