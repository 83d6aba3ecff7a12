import type { Edition, Letter, Library } from './library.ts';
import { permalink } from './addresses/permalink.ts';

/** Something that changed on the site. */
export interface Update {
  /** Made from what never changes of a document, so that no reader sees the same news twice. */
  id: string;
  kind: keyof typeof kinds;
  date: string;
  title: string;
  /** What changed, in a few words. */
  what: string;
  /** Why it changed, in the editors' words. */
  why: string;
  href: string;
  /** The page that shows the difference, where there is an edition before. */
  changes?: string;
  themes: string[];
  /** The slug of the briefing, where it is one. */
  briefing?: string;
}

/** The kinds of change, as readers see them. */
export const kinds = {
  first: 'New briefing',
  major: 'New edition, major change',
  minor: 'New edition, minor change',
  correction: 'Correction',
  withdrawn: 'Withdrawn',
  letter: 'New letter',
} as const;

/** Everything that ever changed, the newest first; of one day, in the order of the identifiers. */
export function updatesOf(library: Library): Update[] {
  const editions = library.briefings.flatMap((briefing) =>
    briefing.editions.toReversed().flatMap(ofEdition),
  );
  const all = [...editions, ...library.letters.map(ofLetter)];
  return all.sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1));
}

/** Everything that ever changed, by the day on which it did, the newest first. */
export const updatesByDay = (library: Library): Map<string, Update[]> =>
  Map.groupBy(updatesOf(library), ({ date }) => date);

/** What feeds tell to everyone: all but minor changes, which alter no meaning. */
export const worthTelling = (updates: Update[]) => updates.filter(({ kind }) => kind !== 'minor');

function ofEdition(edition: Edition): Update[] {
  const { slug, identifier, change, published, title, summary, reason, themes, withdrawn } =
    edition;
  const shared = { title, themes, briefing: slug };
  const what =
    change === 'first'
      ? summary
      : `Edition ${edition.edition} takes the place of edition ${edition.edition - 1}.`;
  const made: Update = {
    ...shared,
    id: `${identifier} edition ${edition.edition}`,
    kind: change,
    date: published,
    what,
    why: reason,
    href: permalink.briefing(slug),
    ...(edition.edition > 1 && { changes: permalink.changes(slug) }),
  };
  if (!withdrawn) return [made];
  return [
    {
      ...shared,
      id: `${identifier} withdrawn`,
      kind: 'withdrawn',
      date: withdrawn.date,
      what: 'This briefing is withdrawn. Its page says why.',
      why: withdrawn.reason,
      href: permalink.briefing(slug),
    },
    made,
  ];
}

function ofLetter({ slug, title, date, published, subject, themes, provenance }: Letter): Update {
  return {
    id: `letter of ${date} ${provenance.sha256}`,
    kind: 'letter',
    date: published,
    title,
    what: subject,
    why: 'First edition.',
    href: permalink.letter(slug),
    themes,
  };
}
