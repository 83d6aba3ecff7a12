import type { z } from 'astro/zod';
import { issue, type Issue } from '../model/issue.ts';
import type { DocumentKind, ListKind } from '../model/kinds.ts';
import type { Entry, Origin, Prose } from '../model/library.ts';
import { parseDocument, type ContentDocument } from './document.ts';
import { schemaIssues } from './schema-issues.ts';

/** What one file of the content gave, and what was wrong in it. */
export interface FromFile<T> {
  items: T[];
  issues: Issue[];
}

/** Reads a document: one item, or none where its name or its front matter is wrong. */
export function readDocument<Data, Name>(
  { schema, nameOf, named }: DocumentKind<Data, Name>,
  path: string,
  text: string,
): FromFile<Data & Name & Prose & { origin: Origin }> {
  const name = nameOf(path.replace(/^content\//, ''));
  if (!name) return { items: [], issues: [misnamed(path, named)] };
  const { document, issues } = parseDocument(path, text);
  if (!document) return { items: [], issues };
  const { origin, body, bodyLine } = document;
  return judged(schema, document.data, origin, [], (data) => ({
    ...data,
    ...name,
    body,
    bodyLine,
    origin,
  }));
}

/** Reads a list: an item for each entry that is as it should be. */
export function readList<Data>(
  { schema }: ListKind<Data>,
  path: string,
  text: string,
): FromFile<Entry<Data>> {
  const { document, issues } = parseDocument(path, text);
  if (!document) return { items: [], issues };
  const { data, origin } = document;
  if (!Array.isArray(data)) return { items: [], issues: [noList(path)] };
  const entries = data.map((entry: unknown, index) =>
    judged(schema, entry, origin, [index], (sound) => ({
      ...sound,
      origin: entryOrigin(document, index),
    })),
  );
  return {
    items: entries.flatMap(({ items }) => items),
    issues: entries.flatMap(({ issues: found }) => found),
  };
}

function judged<Data, Item>(
  schema: z.ZodType<Data>,
  data: unknown,
  origin: Origin,
  at: number[],
  itemOf: (data: Data) => Item,
): FromFile<Item> {
  const result = schema.safeParse(data, { reportInput: true });
  return result.success
    ? { items: [itemOf(result.data)], issues: [] }
    : { items: [], issues: schemaIssues(result.error, origin, at) };
}

const entryOrigin = ({ origin }: ContentDocument, index: number): Origin => ({
  path: origin.path,
  place: (...field) => origin.place(index, ...field),
});

function misnamed(path: string, named: string): Issue {
  const place = { path, line: 1 };
  if (path.endsWith('.mdx'))
    return issue(
      'code-refused',
      place,
      'An .mdx file can carry code, and no document may.',
      'Write it in Markdown, and let its name end in .md.',
    );
  return path.startsWith('content/briefings/')
    ? issue(
        'edition-number',
        place,
        'This is not the name of an edition.',
        `Name the file ${named}.`,
      )
    : issue(
        'file-misnamed',
        place,
        'This is not the name of a document.',
        `Name the file ${named}.`,
      );
}

const noList = (path: string) =>
  issue(
    'list-expected',
    { path, line: 1 },
    'This file should hold a list.',
    'Begin each entry with “- id:”.',
  );
