import { diffWordsWithSpace } from 'diff';
import { currentUntil, type Briefing, type Edition } from '../library.ts';
import { changeStatusesOf, type AnchoredText } from './anchored-text.ts';

/** A run of words that both editions have, or only one of them. */
export interface DifferencePart {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** What happened to one numbered text between two editions. */
export interface TextChange {
  id: string;
  kind: 'added' | 'changed' | 'removed';
  pieces: DifferencePart[];
  /** Where what stands beside the text has changed: its force, addressee or status. */
  caption?: { before: string; now: string };
}

/**
 * The numbered texts that differ between two editions: those of the later one in its order, then
 * those removed.
 */
export function changesBetween(
  before: readonly AnchoredText[],
  now: readonly AnchoredText[],
): TextChange[] {
  const old = new Map(before.map((text) => [text.id, text]));
  const changeStatuses = changeStatusesOf(before, now);
  const later = now.flatMap((text): TextChange[] => {
    const earlier = old.get(text.id);
    if (!earlier)
      return [{ id: text.id, kind: 'added', pieces: [{ kind: 'added', text: text.text }] }];
    if (changeStatuses.get(text.id) === 'unchanged') return [];
    const caption =
      earlier.caption === text.caption
        ? undefined
        : { before: earlier.caption ?? '', now: text.caption ?? '' };
    return [
      {
        id: text.id,
        kind: 'changed',
        pieces: wordDifference(earlier.text, text.text),
        ...(caption && { caption }),
      },
    ];
  });
  const removed = before
    .filter(({ id }) => changeStatuses.get(id) === 'removed')
    .map((text): TextChange => ({
      id: text.id,
      kind: 'removed',
      pieces: [{ kind: 'removed', text: text.text }],
    }));
  return [...later, ...removed];
}

/** Two texts word by word. */
export function wordDifference(before: string, now: string): DifferencePart[] {
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

/** An edition with what differs in it from the one before; the first has nothing before it. */
export interface EditionStep extends Period {
  earlier?: Edition;
  changes: TextChange[];
}

/** The history of a briefing, the newest first; `texts` are those of each edition, oldest first. */
export function stepsOf(briefing: Briefing, texts: readonly AnchoredText[][]): EditionStep[] {
  return periodsOf(briefing).map((period) => {
    const place = briefing.editions.indexOf(period.edition);
    const earlier = briefing.editions[place - 1];
    if (!earlier) return { ...period, changes: [] };
    return { ...period, earlier, changes: changesBetween(texts[place - 1]!, texts[place]!) };
  });
}
