import { permalink } from './addresses/permalink.ts';
import { allTexts, type ContentText } from './all-texts.ts';
import { joinLibrary, type Edition, type Entry, type Library } from './library.ts';
import type { Statistic } from './content/statistic.ts';
import { editionsOf, named } from './texts.ts';
import { usedTerms } from './used-terms.ts';

/**
 * The library that may leave the house on the given day: no draft, nothing embargoed, no source
 * that is not public, and nothing of the lists and themes that only such texts use. What nothing at
 * all uses any more stays, so that a take-down loses no other address. It is the one place that
 * decides, so no page, file or count sees more.
 */
export function publishable(library: Library, now: string): Library {
  const may = (edition: Edition) => !edition.draft && (edition.embargoUntil ?? '') <= now;
  const nothing = { themes: [], terms: [], sources: [], statistics: [], charts: [], moves: [] };
  const open = joinLibrary({
    ...library,
    ...nothing,
    editions: editionsOf(library).filter(may),
    letters: library.letters.filter((letter) => !letter.draft),
  });
  const reached = withReached(open, library);
  return joinLibrary({
    ...reached,
    editions: editionsOf(reached),
    terms: termsFor(library, reached),
    moves: library.moves.filter((move) => !namesHidden(move, library, reached)),
  });
}

/** The open library with all that it names, and what that names, until nothing more is reached. */
function withReached(
  open: Library,
  all: Library,
  anywhere: ReadonlySet<string> = namesIn(allTexts(all)),
): Library {
  const names = namesIn(allTexts(open));
  const isNamed = ({ id }: { id: string }) => names.has(id) || !anywhere.has(id);
  const grown = {
    ...open,
    themes: all.themes.filter(
      ({ id, standsAlone }) => standsAlone ?? isNamed({ id: `theme ${id}` }),
    ),
    charts: all.charts.filter(isNamed),
    statistics: all.statistics.filter(isNamed).map(withoutCorrection),
    sources: all.sources.filter((source) => source.access === 'public' && isNamed(source)),
  };
  const count = ({ themes, charts, statistics, sources }: Library) =>
    themes.length + charts.length + statistics.length + sources.length;
  return count(grown) === count(open) ? open : withReached(grown, all, anywhere);
}

/** The terms that open texts use or that no text uses. */
function termsFor(all: Library, open: Library) {
  const used = new Set(usedTerms(all.terms, open));
  const others = all.terms.filter((term) => !used.has(term));
  const elsewhere = new Set(usedTerms(others, all));
  return all.terms.filter((term) => !elsewhere.has(term));
}

/** All that texts name: what stands as a whole string, and what prose calls by its id. */
function namesIn(texts: readonly ContentText[]): Set<string> {
  return new Set(
    texts.flatMap(({ field, text }) => {
      if (field === 'id') return [];
      if (field.startsWith('themes.')) return [`theme ${text}`];
      return [text, ...named('stat', text), ...named('source', text)];
    }),
  );
}

/** What has corrected it is worked out again among what may be public. */
function withoutCorrection({ correctedBy: _, ...statistic }: Entry<Statistic>): Entry<Statistic> {
  return statistic;
}

/** Whether a move speaks of a page that is not public. */
function namesHidden(move: { from: string; to: string }, all: Library, open: Library): boolean {
  const shown = new Set(pagesOf(open));
  const hidden = pagesOf(all).filter((page) => !shown.has(page));
  return hidden.some((page) => move.from.startsWith(page) || move.to.startsWith(page));
}

const pagesOf = ({ briefings, letters, themes, sources, statistics }: Library): string[] => [
  ...briefings.map(({ slug }) => permalink.briefing(slug)),
  ...letters.map(({ slug }) => permalink.letter(slug)),
  ...themes.map(({ id }) => permalink.theme(id)),
  ...sources.map(({ id }) => permalink.source(id)),
  ...statistics.map(({ id }) => permalink.statistic(id)),
];
