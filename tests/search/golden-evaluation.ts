import { golden, isPage } from './golden-set.ts';
import { find } from '../../src/features/search/query/find.ts';
import { byStatus } from '../../src/features/search/query/narrowing.ts';
import type { SearchIndex } from '../../src/features/search/query/open.ts';
import { facetsOf } from '../../src/features/search/index/pages.ts';

/** How a question did: the rank of the first right page, from 1, and what stood first. */
export interface GoldenRank {
  question: string;
  rank: number;
  first: string;
}

/** Asks all questions of the golden set, as the search page asks them. */
export async function goldenEvaluation(index: SearchIndex): Promise<GoldenRank[]> {
  const known = facetsOf(await index.files.pages());
  const addresses = new Map(
    await Promise.all(
      (await index.engine.all()).map(async (hit) => [hit.id, (await hit.data()).raw_url] as const),
    ),
  );
  const ranks: GoldenRank[] = [];
  for (const [question, ...pages] of golden) {
    const { ranked } = await find(question, index);
    const found = byStatus(ranked, known).map(({ id }) => addresses.get(id)!);
    const at = found.findIndex((address) => pages.some((page) => isPage(address, page)));
    ranks.push({ question, rank: at < 0 ? Infinity : at + 1, first: found[0] ?? 'nothing' });
  }
  return ranks;
}

/** The share of questions with a right page among the first `depth`. */
export const success = (ranks: GoldenRank[], depth: number) =>
  ranks.filter(({ rank }) => rank <= depth).length / ranks.length;
