import { anchoredTexts } from '../markdown/anchored-texts.ts';
import type { Briefing, Edition } from '../model/library.ts';
import {
  changeStatusesOf,
  type ChangeStatus,
  type AnchoredText,
} from '../model/editions/anchored-text.ts';
import { stubsOf, type Stub } from '../model/editions/stub.ts';
import { getLibrary } from './library.ts';

/** What a page needs to know of an edition's anchors. */
export interface Anchors {
  texts: AnchoredText[];
  /** What became of each number; nothing in the current edition. */
  changeStatuses?: Map<string, ChangeStatus>;
  /** What stands where earlier editions had a number. */
  stubs: Stub[];
}

/** The anchors of an edition. */
export function anchorsOf(edition: Edition): Anchors {
  const briefing = getLibrary().briefings.find(({ slug }) => slug === edition.slug)!;
  const all = textsByEdition(briefing);
  const place = briefing.editions.findIndex((other) => other.edition === edition.edition);
  const changeStatuses =
    place < all.length - 1 ? changeStatusesOf(all[place]!, all.at(-1)!) : undefined;
  return {
    texts: all[place]!,
    stubs: stubsOf(briefing.editions.slice(0, place + 1), all.slice(0, place + 1)),
    ...(changeStatuses && { changeStatuses }),
  };
}

/** The numbered texts of each edition of a briefing, oldest first. */
export function textsByEdition(briefing: Briefing): AnchoredText[][] {
  const { statistics } = getLibrary();
  return anchoredTexts(briefing.editions, (id) =>
    statistics.find((statistic) => statistic.id === id),
  );
}

/** The numbers of one kind of an edition, in its order. */
export const idsOf = (kind: string, { texts }: Anchors) =>
  texts.map(({ id }) => id).filter((id) => id.startsWith(kind));
