import { golden, isPage } from './golden-set.ts';
import { find, type Index } from '../../src/features/search/query/find.ts';
import { byStanding } from '../../src/features/search/query/narrowing.ts';
import { facetsOf } from '../../src/features/search/index/pages.ts';

/** Where a question landed: the rank of the first right page, from 1, and what stood first. */
export interface Landing {
  question: string;
  rank: number;
  first: string;
}

/** Asks all questions of the golden set, as the search page asks them. */
export async function landings(index: Index): Promise<Landing[]> {
  const known = facetsOf(await index.files.pages());
  const addresses = new Map(
    await Promise.all(
      (await index.engine.all()).map(async (hit) => [hit.id, (await hit.data()).raw_url] as const),
    ),
  );
  const landed: Landing[] = [];
  for (const [question, ...pages] of golden) {
    const { ranked } = await find(question, index);
    const found = byStanding(ranked, known).map(({ id }) => addresses.get(id)!);
    const at = found.findIndex((address) => pages.some((page) => isPage(address, page)));
    landed.push({ question, rank: at < 0 ? Infinity : at + 1, first: found[0] ?? 'nothing' });
  }
  return landed;
}

/** The share of questions with a right page among the first `depth`. */
export const success = (landed: Landing[], depth: number) =>
  landed.filter(({ rank }) => rank <= depth).length / landed.length;
