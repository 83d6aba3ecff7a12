import type { EditionData } from './content/briefing.ts';
import type { Edition, Library } from './library.ts';

/** A change of the law, and the current edition that tells of it. */
export interface LawChange {
  edition: Edition;
  /** Its place among the law updates of that edition, from 0. */
  place: number;
  update: EditionData['lawUpdates'][number];
}

/** The changes of the law that current briefings tell of, each once, the newest first. */
export function lawChangesOf({ briefings }: Library): LawChange[] {
  const all = briefings
    .filter(({ current }) => !current.withdrawn && !current.supersededBy)
    .flatMap(({ current: edition }) =>
      edition.lawUpdates.map((update, place) => ({ edition, place, update })),
    );
  const byName = Map.groupBy(all, ({ update: { date, title } }) => `${date} ${title}`);
  return [...byName.values()]
    .map(([first]) => first!)
    .toSorted(
      (a, b) => Number(a.update.date < b.update.date) - Number(a.update.date > b.update.date),
    );
}
