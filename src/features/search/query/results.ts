import type { Page } from './engine.ts';
import type { SearchResults } from './find.ts';
import { numberQuestion } from './number-question.ts';
import type { SearchIndex } from './open.ts';
import type { Ranked } from './ranking.ts';
import { indexedWords } from './quotables.ts';
import { placesOn, snippetOf, type Snippet } from './snippet.ts';

/** A found page, and what is quoted from it. */
export interface Result {
  id: string;
  page: Page;
  /** Nothing where what stands above says it already. */
  snippet?: Snippet;
}

/** What goes with a ranking when its pages are read. */
export interface Asked {
  found: Pick<SearchResults, 'needs' | 'named' | 'expansions'>;
  text: string;
  /** What stands above the results; each result adds what it says. */
  said: Set<string>;
}

/** Reads pages of a ranking; reading one costs a fetch, so only what is shown is read. */
export async function resultsOf(
  ranked: Ranked[],
  { found: { needs, named, expansions }, text, said }: Asked,
  { engine }: SearchIndex,
): Promise<Result[]> {
  const hits = new Map(
    needs.flatMap(({ own, together, also }) =>
      [...own, ...(together ? [together] : []), ...also].flatMap(({ pages }) =>
        [...pages].map(([id, { hit }]) => [id, hit] as const),
      ),
    ),
  );
  const every = ranked.some(({ id }) => !hits.has(id))
    ? new Map((await engine.all()).map((hit) => [hit.id, hit]))
    : hits;
  const pages = await Promise.all(
    ranked.map(async ({ id }) => ({ id, page: await (hits.get(id) ?? every.get(id))!.data() })),
  );
  const number = numberQuestion(text, []) !== undefined;
  const terms = expansions.flatMap((expansion) => expansion.terms.map((term) => term.id));
  return pages.map(({ id, page }) => {
    const snippet = snippetOf(page, {
      places: placesOn(id, needs, indexedWords(page)),
      named: named.has(id),
      number,
      terms,
    });
    if (!snippet) return { id, page };
    const says = plainly(snippet.pieces.map((piece) => piece.text).join(' '));
    if (repeats.has(page.filters['kind']?.[0] ?? '') && said.has(says)) return { id, page };
    said.add(says);
    return { id, page, snippet };
  });
}

/** What was said above the results, as it is compared. */
export const saidAbove = (texts: string[]): Set<string> => new Set(texts.map(plainly));

const plainly = (text: string) => text.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** Kinds of pages that gather what stands elsewhere. */
const repeats = new Set(['Theme', 'Glossary']);
