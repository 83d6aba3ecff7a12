/** How well rankings answer judged questions; means over the questions. */
export interface Measures {
  ndcg10: number;
  mrr10: number;
  success10: number;
  recall50: number;
  /** The share of questions without any result. */
  empty: number;
}

/** One question: the documents found, best first, and their grades. */
export interface Answered {
  found: string[];
  grades: ReadonlyMap<string, number>;
}

/** Measures rankings. nDCG has linear gains (grade ÷ log2(rank + 1)), as trec_eval has. */
export function measure(answered: Answered[]): Measures {
  const mean = (value: (one: Answered) => number) =>
    answered.reduce((sum, one) => sum + value(one), 0) / Math.max(1, answered.length);
  return {
    ndcg10: mean(ndcg10),
    mrr10: mean((one) => 1 / (firstRelevant(one, 10) + 1)),
    success10: mean((one) => (firstRelevant(one, 10) < 10 ? 1 : 0)),
    recall50: mean(recall50),
    empty: mean(({ found }) => (found.length === 0 ? 1 : 0)),
  };
}

function ndcg10({ found, grades }: Answered): number {
  const gain = (list: number[]) =>
    list
      .slice(0, 10)
      .reduce((sum, grade, rank) => sum + Math.max(0, grade) / Math.log2(rank + 2), 0);
  const ideal = gain([...grades.values()].sort((a, b) => b - a));
  return ideal === 0 ? 0 : gain(found.map((id) => grades.get(id) ?? 0)) / ideal;
}

/**
 * The rank, from 0, of the first relevant document; infinite when there is none within the depth.
 */
function firstRelevant({ found, grades }: Answered, depth: number): number {
  const rank = found.slice(0, depth).findIndex((id) => (grades.get(id) ?? 0) > 0);
  return rank < 0 ? Infinity : rank;
}

function recall50({ found, grades }: Answered): number {
  const relevant = [...grades].filter(([, grade]) => grade > 0).map(([id]) => id);
  const top = new Set(found.slice(0, 50));
  return relevant.filter((id) => top.has(id)).length / Math.max(1, relevant.length);
}
