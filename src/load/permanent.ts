import { permanentTexts } from '../markdown/permanent-texts.ts';
import type { Briefing, Edition } from '../model/library.ts';
import { fatesOf, type Fate, type PermanentText } from '../model/permanent-text.ts';
import { stubsOf, type Stub } from '../model/stub.ts';
import { getLibrary } from './from-astro.ts';

/** What a page needs to know of an edition's permanent numbers. */
export interface PermanentNumbers {
  texts: PermanentText[];
  /** What became of each number; nothing in the current edition. */
  fates?: Map<string, Fate>;
  /** What stands where earlier editions had a number. */
  stubs: Stub[];
}

/** The permanent numbers of an edition. */
export function permanentNumbers(edition: Edition): PermanentNumbers {
  const briefing = getLibrary().briefings.find(({ slug }) => slug === edition.slug)!;
  const all = textsByEdition(briefing);
  const place = briefing.editions.findIndex((other) => other.edition === edition.edition);
  const fates = place < all.length - 1 ? fatesOf(all[place]!, all.at(-1)!) : undefined;
  return {
    texts: all[place]!,
    stubs: stubsOf(briefing.editions.slice(0, place + 1), all.slice(0, place + 1)),
    ...(fates && { fates }),
  };
}

/** The numbered texts of each edition of a briefing, oldest first. */
export function textsByEdition(briefing: Briefing): PermanentText[][] {
  const { statistics } = getLibrary();
  return permanentTexts(briefing.editions, (id) =>
    statistics.find((statistic) => statistic.id === id),
  );
}

/** The numbers of one kind of an edition, in its order. */
export const idsOf = (kind: string, { texts }: PermanentNumbers) =>
  texts.map(({ id }) => id).filter((id) => id.startsWith(kind));
