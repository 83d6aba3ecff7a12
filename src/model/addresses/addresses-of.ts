import { ownRoles } from '../content/roles.ts';
import type { Place } from '../issue.ts';
import { catalogue } from '../issues/catalogue.ts';
import type { Briefing, Entry, Library } from '../library.ts';
import { follow, fragmentOf, pageOf } from './move.ts';
import { permalink } from './permalink.ts';
import { noticeFor } from './taken-down.ts';

/** Every address that the pages of a library have. */
export interface Addresses {
  /** The pages themselves; none that only leads on, and none that a feature adds to a document. */
  pages: ReadonlySet<string>;
  /** Whether a page, one that leads to a page, or the notice of a take-down stands there. */
  answers(address: string): boolean;
  /** Whether the fragment of an address is on its page, as far as the content decides it. */
  hasPart(address: string): boolean;
}

/** The addresses of a library; `fixedPages` are those that a site has whatever its content. */
export function addressesOf(library: Library, fixedPages: readonly string[]): Addresses {
  const { moves, takenDown } = library;
  const pages = new Set([
    ...fixedPages,
    ...ownRoles.map(permalink.role),
    ...Object.keys(catalogue).map(permalink.check),
    ...ownPages(library).flatMap((own) => own.pages),
  ]);
  const parts = partsOf(library);
  const atLast = (address: string) => {
    const end = follow(moves, address);
    return end?.kind === 'moved' ? end.to : address;
  };
  return {
    pages,
    answers: (address) =>
      pages.has(pageOf(atLast(address))) || noticeFor(takenDown, address) !== undefined,
    hasPart: (address) => {
      const end = atLast(address);
      return !fragmentOf(end) || (parts.get(pageOf(end))?.(fragmentOf(end).slice(1)) ?? true);
    },
  };
}

/** The pages that one document, source or statistic has, and where it is written. */
interface OwnPages {
  at: Place;
  pages: string[];
}

/** The pages of every document, source and statistic of a library. */
export function ownPages(library: Library): OwnPages[] {
  const top = ({ origin }: { origin: { path: string } }) => ({ path: origin.path, line: 1 });
  const entry = ({ origin }: Entry<object>) => origin.place('id');
  return [
    ...library.briefings.map((briefing) => ({
      at: top(briefing.current),
      pages: pagesOfBriefing(briefing),
    })),
    ...library.letters.map((item) => ({ at: top(item), pages: [permalink.letter(item.slug)] })),
    ...library.themes.map((item) => ({ at: top(item), pages: [permalink.theme(item.id)] })),
    ...library.sources.map((item) => ({ at: entry(item), pages: [permalink.source(item.id)] })),
    ...library.statistics.map((item) => ({
      at: entry(item),
      pages: [permalink.statistic(item.id)],
    })),
  ];
}

function pagesOfBriefing({ slug, identifier, editions }: Briefing): string[] {
  const recommendations = editions.flatMap((edition) => edition.recommendations);
  return [
    permalink.briefing(slug),
    permalink.identifier(identifier),
    ...(editions.length > 1 ? [permalink.changes(slug)] : []),
    ...editions.map(({ edition }) => permalink.edition(slug, edition)),
    ...new Set(recommendations.map(({ id }) => permalink.recommendation(slug, id))),
  ];
}

/**
 * Per page, whether it has a fragment, where the content alone decides it: the terms of the
 * glossary, the entries of the sources, and the recommendations of each edition, which stay as a
 * stub when they are removed.
 */
function partsOf({ terms, sources, briefings }: Library): Map<string, (id: string) => boolean> {
  const termIds = new Set(terms.map(({ id }) => id));
  const sourceIds = new Set(sources.map(({ id }) => id));
  const parts = new Map<string, (id: string) => boolean>([
    ['/glossary/', (id) => termIds.has(id) || /^letter-[a-z]$/.test(id)],
    ['/sources/', (id) => sourceIds.has(id)],
  ]);
  for (const { slug, editions } of briefings) {
    const seen = new Set<string>();
    for (const edition of editions) {
      for (const { id } of edition.recommendations) seen.add(id);
      const known = new Set(seen);
      const hasPart = (id: string) => !/^r\d+[a-z]?$/.test(id) || known.has(id);
      parts.set(permalink.edition(slug, edition.edition), hasPart);
      parts.set(permalink.briefing(slug), hasPart);
    }
  }
  return parts;
}
