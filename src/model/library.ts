import type { EditionData, State } from './content/briefing.ts';
import type { Chart } from './content/chart.ts';
import type { Helpline } from './content/helpline.ts';
import type { Place } from './issue.ts';
import type { LetterData } from './content/letter.ts';
import type { Move } from './addresses/move.ts';
import type { Source } from './content/source.ts';
import type { Statistic } from './content/statistic.ts';
import type { Retired } from './addresses/retired.ts';
import type { TakenDown } from './addresses/taken-down.ts';
import type { Term } from './content/term.ts';
import type { ThemeData } from './content/theme.ts';

/** Where an entry was read from; `place` finds the line of a field. */
export interface Origin {
  path: string;
  place(...field: (string | number)[]): Place;
}

/** Prose below the front matter; `bodyLine` is the line of the file on which it starts. */
export interface Prose {
  body: string;
  bodyLine: number;
}

export type Edition = EditionData & Prose & { slug: string; edition: number; origin: Origin };
export type Letter = LetterData & Prose & { slug: string; origin: Origin };
export type Theme = ThemeData & Prose & { id: string; origin: Origin };
export type Entry<T> = T & { origin: Origin };

/** A document with all its editions, oldest first. */
export interface Briefing {
  slug: string;
  identifier: string;
  editions: Edition[];
  current: Edition;
}

/**
 * All that the site publishes, joined. Lists are sorted, so that the same content gives the same
 * pages.
 */
export interface Library {
  briefings: Briefing[];
  letters: Letter[];
  themes: Theme[];
  terms: Entry<Term>[];
  sources: Entry<Source>[];
  statistics: Entry<Statistic>[];
  charts: Entry<Chart>[];
  helplines: Entry<Helpline>[];
  moves: Entry<Move>[];
  takenDown: Entry<TakenDown>[];
  retired: Entry<Retired>[];
}

/** What the doors read, before it is joined. */
export type Shelves = Omit<Library, 'briefings'> & { editions: Edition[] };

const by =
  <T>(key: (item: T) => string) =>
  (a: T, b: T) =>
    key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;

/** Joins editions into briefings and puts every list in its order. */
export function joinLibrary({ editions, ...shelves }: Shelves): Library {
  const bySlug = Map.groupBy(editions, ({ slug }) => slug);
  const briefings = [...bySlug.values()].map(briefingOf);
  return {
    briefings: briefings.sort(by((briefing) => briefing.identifier + briefing.slug)),
    letters: shelves.letters.sort(by((letter) => letter.slug)),
    themes: shelves.themes.sort(by((theme) => theme.title)),
    terms: shelves.terms.sort(by((term) => term.term.toLowerCase())),
    sources: shelves.sources.sort(by((source) => source.title.toLowerCase())),
    statistics: withCorrections(shelves.statistics).sort(by((statistic) => statistic.id)),
    charts: shelves.charts,
    helplines: shelves.helplines,
    moves: shelves.moves,
    takenDown: shelves.takenDown,
    retired: shelves.retired,
  };
}

function withCorrections(statistics: Entry<Statistic>[]): Entry<Statistic>[] {
  const bySuperseded = Map.groupBy(statistics, ({ supersedes }) => supersedes);
  return statistics.map((statistic) => {
    const correctedBy = bySuperseded.get(statistic.id)?.[0]?.id;
    return correctedBy ? { ...statistic, correctedBy } : statistic;
  });
}

function briefingOf(unsorted: Edition[]): Briefing {
  const editions = unsorted.sort((a, b) => a.edition - b.edition);
  const current = editions.at(-1)!;
  return { slug: current.slug, identifier: current.identifier, editions, current };
}

/** The state of a briefing as a whole. */
export function stateOf({ current }: Briefing): State {
  if (current.withdrawn) return { kind: 'withdrawn', ...current.withdrawn };
  if (current.supersededBy) return { kind: 'superseded', by: current.supersededBy };
  return { kind: 'current' };
}

/** The last day on which an edition was current, or nothing while it is. */
export function currentUntil(briefing: Briefing, edition: Edition): string | undefined {
  return briefing.editions.find((next) => next.edition > edition.edition)?.published;
}
