import { readFileSync } from 'node:fs';

/**
 * A judged collection: documents, questions, and which documents answer which question how well.
 */
export interface Collection {
  docs: Doc[];
  queries: Question[];
  /** Question → document → grade; grades above 0 are relevant. */
  judgements: Map<string, Map<string, number>>;
}

export interface Doc {
  id: string;
  title: string;
  text: string;
}

interface Question {
  id: string;
  text: string;
}

/** Reads a collection; questions that nobody judged are left out. */
export function readCollection(paths: {
  docs: string;
  queries: string;
  qrels: string;
}): Collection {
  const judgements = new Map<string, Map<string, number>>();
  for (const line of lines(paths.qrels)) {
    const columns = line.trim().split(/\s+/);
    const [query, doc, grade] =
      columns.length > 3
        ? [columns[0]!, columns[2]!, columns[3]!]
        : (columns as [string, string, string]);
    if (Number.isNaN(Number(grade))) continue;
    judgements.set(
      query,
      (judgements.get(query) ?? new Map<string, number>()).set(doc, Number(grade)),
    );
  }
  const docs = lines(paths.docs)
    .map((line) => JSON.parse(line) as Line)
    .map((doc) => ({
      id: idOf(doc),
      title: doc.title ?? '',
      text: doc.text ?? '',
    }));
  const queries = lines(paths.queries)
    .map((line) => JSON.parse(line) as Line)
    .map((query) => ({ id: idOf(query), text: query.text ?? '' }));
  return {
    docs,
    queries: queries.filter(({ id }) =>
      [...(judgements.get(id)?.values() ?? [])].some((grade) => grade > 0),
    ),
    judgements,
  };
}

/** A line of a file of documents or questions, as the common collections write them. */
interface Line {
  id?: string | number;
  _id?: string | number;
  title?: string;
  text?: string;
}

const idOf = ({ id, _id }: Line) => String(id ?? _id);

const lines = (path: string) =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
