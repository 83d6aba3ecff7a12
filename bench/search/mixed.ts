import type { Collection } from './collection.ts';

/**
 * Several collections as one: all documents stand beside each other, and each question is answered
 * from all of them.
 */
export function mixed(collections: Collection[]): Collection {
  const named = (number: number, id: string) => `${number + 1}/${id}`;
  return {
    docs: collections.flatMap(({ docs }, number) =>
      docs.map((doc) => ({ ...doc, id: named(number, doc.id) })),
    ),
    queries: collections.flatMap(({ queries }, number) =>
      queries.map((query) => ({ ...query, id: named(number, query.id) })),
    ),
    judgements: new Map(
      collections.flatMap(({ judgements }, number) =>
        [...judgements].map(([query, grades]) => [
          named(number, query),
          new Map([...grades].map(([doc, grade]) => [named(number, doc), grade] as const)),
        ]),
      ),
    ),
  };
}
