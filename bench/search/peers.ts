import { stemmer } from 'stemmer';
import MiniSearch from 'minisearch';
import { isStopWord } from '../../src/features/search/query/words.ts';
import { measure, type Answered } from './measures.ts';
import type { Collection, Doc } from './collection.ts';

/** Ranks documents for a question: their ids, best first. */
export type Ranker = (question: string) => string[];

/**
 * MiniSearch as a site would set it up: title and text, prefixes, a little fuzziness, the title
 * worth twice.
 */
export function minisearchRanker(docs: Doc[]): Ranker {
  const index = new MiniSearch({
    fields: ['title', 'text'],
    searchOptions: { boost: { title: 2 }, prefix: true, fuzzy: 0.2 },
  });
  index.addAll(docs);
  return (question) =>
    index
      .search(question)
      .slice(0, 50)
      .map(({ id }) => String(id));
}

/**
 * BM25 with Porter stems and stop words out, with k1 and b that do best on these very questions: a
 * strong reference.
 */
export function tunedBm25({ docs, queries, judgements }: Collection): {
  ranker: Ranker;
  k1: number;
  b: number;
} {
  const index = indexOf(docs);
  let best = { ndcg: -1, k1: 0, b: 0 };
  for (const k1 of [0.6, 0.9, 1.2, 1.5, 1.8, 2.2]) {
    for (const b of [0.3, 0.45, 0.6, 0.75, 0.9]) {
      const answered: Answered[] = queries.map(({ id, text }) => ({
        found: bm25(index, text, { k1, b }),
        grades: judgements.get(id)!,
      }));
      const ndcg = measure(answered).ndcg10;
      if (ndcg > best.ndcg) best = { ndcg, k1, b };
    }
  }
  return { ranker: (question) => bm25(index, question, best), k1: best.k1, b: best.b };
}

interface Bm25Index {
  ids: string[];
  lengths: number[];
  mean: number;
  postings: Map<string, [doc: number, count: number][]>;
}

const stems = (text: string) =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((word) => !isStopWord(word))
    .map((word) => stemmer(word));

function indexOf(docs: Doc[]): Bm25Index {
  const postings: Bm25Index['postings'] = new Map();
  const lengths = docs.map(({ title, text }, doc) => {
    const words = stems(`${title} ${text}`);
    const counts = new Map<string, number>();
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    for (const [word, count] of counts)
      postings.set(word, [...(postings.get(word) ?? []), [doc, count]]);
    return words.length;
  });
  return {
    ids: docs.map(({ id }) => id),
    lengths,
    mean: lengths.reduce((a, b) => a + b, 0) / docs.length,
    postings,
  };
}

function bm25(
  { ids, lengths, mean, postings }: Bm25Index,
  question: string,
  { k1, b }: { k1: number; b: number },
): string[] {
  const scores = new Map<number, number>();
  for (const word of stems(question)) {
    const list = postings.get(word) ?? [];
    const idf = Math.log(1 + (ids.length - list.length + 0.5) / (list.length + 0.5));
    for (const [doc, count] of list)
      scores.set(
        doc,
        (scores.get(doc) ?? 0) +
          (idf * count * (k1 + 1)) / (count + k1 * (1 - b + (b * lengths[doc]!) / mean)),
      );
  }
  return [...scores]
    .sort(([a, m], [c, n]) => n - m || a - c)
    .slice(0, 50)
    .map(([doc]) => ids[doc]!);
}
