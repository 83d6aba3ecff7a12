import { diffWordsWithSpace } from 'diff';
import { currentUntil, type Briefing, type Edition } from './library.ts';
import { fatesOf, type PermanentText } from './permanent-text.ts';

/** A run of words that both editions have, or only one of them. */
export interface Piece {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** What happened to one numbered text between two editions. */
export interface TextChange {
  id: string;
  kind: 'added' | 'changed' | 'removed';
  pieces: Piece[];
  /** Where what stands beside the text has changed: its force, addressee or status. */
  standing?: { before: string; now: string };
}

/** The numbered texts that differ between two editions: those of the later one in its order, then those removed. */
export function changesBetween(
  before: readonly PermanentText[],
  now: readonly PermanentText[],
): TextChange[] {
  const old = new Map(before.map((text) => [text.id, text]));
  const fates = fatesOf(before, now);
  const later = now.flatMap((text): TextChange[] => {
    const earlier = old.get(text.id);
    if (!earlier)
      return [{ id: text.id, kind: 'added', pieces: [{ kind: 'added', text: text.text }] }];
    if (fates.get(text.id) === 'unchanged') return [];
    const standing =
      earlier.standing === text.standing
        ? undefined
        : { before: earlier.standing ?? '', now: text.standing ?? '' };
    return [
      {
        id: text.id,
        kind: 'changed',
        pieces: wordDifference(earlier.text, text.text),
        ...(standing && { standing }),
      },
    ];
  });
  const removed = before
    .filter(({ id }) => fates.get(id) === 'removed')
    .map((text): TextChange => ({
      id: text.id,
      kind: 'removed',
      pieces: [{ kind: 'removed', text: text.text }],
    }));
  return [...later, ...removed];
}

/** Two texts word by word. */
export function wordDifference(before: string, now: string): Piece[] {
  return diffWordsWithSpace(before, now).map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
}

/** An edition with the days on which it was current; `until` is the day the next one came. */
export interface Period {
  edition: Edition;
  from: string;
  until?: string;
}

/** When each edition of a briefing was current, the newest first. */
export function periodsOf(briefing: Briefing): Period[] {
  return briefing.editions.toReversed().map((edition) => {
    const until = currentUntil(briefing, edition);
    return { edition, from: edition.published, ...(until && { until }) };
  });
}
