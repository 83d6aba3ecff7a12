import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { briefingSchema } from '../model/content/briefing.ts';
import { chartSchema } from '../model/content/chart.ts';
import { helplineSchema } from '../model/content/helpline.ts';
import { issue, type Issue } from '../model/issue.ts';
import { letterSchema } from '../model/content/letter.ts';
import {
  joinLibrary,
  publishable,
  type Edition,
  type Entry,
  type Letter,
  type Library,
  type Theme,
} from '../model/library.ts';
import { moveSchema } from '../model/addresses/move.ts';
import { sourceSchema } from '../model/content/source.ts';
import { statisticSchema } from '../model/content/statistic.ts';
import { takenDownSchema } from '../model/addresses/taken-down.ts';
import { termSchema } from '../model/content/term.ts';
import { themeSchema } from '../model/content/theme.ts';
import { buildDate } from './build-date.ts';
import { contentFolder } from './content-folder.ts';
import { parseDocument, type ContentDocument } from './document.ts';
import { schemaIssues } from './schema-issues.ts';

/** A library, with everything that was wrong in its files. */
export interface Reading {
  library: Library;
  issues: Issue[];
}

/**
 * Reads all of the content. What is broken is left out and told in `issues`; it never throws for
 * the content's sake.
 */
export function readLibrary(folder: string = contentFolder()): Reading {
  const issues: Issue[] = [];
  const text = (path: string) => readFileSync(join(folder, path), 'utf8');
  const open = (path: string) => {
    const { document, issues: found } = parseDocument(`content/${path}`, text(path));
    issues.push(...found);
    return document ? [document] : [];
  };
  const checked = <T>(schema: z.ZodType<T>, { data, origin }: ContentDocument): T[] => {
    const result = schema.safeParse(data, { reportInput: true });
    if (!result.success) issues.push(...schemaIssues(result.error, origin));
    return result.success ? [result.data] : [];
  };
  const list = <T>(name: string, schema: z.ZodType<T>): Entry<T>[] =>
    existsSync(join(folder, name))
      ? open(name).flatMap((document) => entries(document, schema, issues))
      : [];

  const editions = filesBelow(folder, 'briefings').flatMap((path): Edition[] => {
    const name = /^briefings\/([^/]+)\/v([1-9]\d*)\.mdx?$/.exec(path);
    if (!name) {
      issues.push(
        issue(
          'edition-number',
          { path: `content/${path}`, line: 1 },
          'This is not the name of an edition.',
          'Name the file v1.md, v2.md and so on, in a folder of its own below content/briefings/.',
        ),
      );
      return [];
    }
    return open(path).flatMap((document) =>
      checked(briefingSchema, document).map((data) => ({
        ...data,
        ...proseOf(document),
        slug: name[1]!,
        edition: Number(name[2]),
      })),
    );
  });
  const letters = filesBelow(folder, 'letters').flatMap((path): Letter[] =>
    open(path).flatMap((document) =>
      checked(letterSchema, document).map((data) => ({
        ...data,
        ...proseOf(document),
        slug: baseName(path),
      })),
    ),
  );
  const themes = filesBelow(folder, 'themes').flatMap((path): Theme[] =>
    open(path).flatMap((document) =>
      checked(themeSchema, document).map((data) => ({
        ...data,
        ...proseOf(document),
        id: baseName(path),
      })),
    ),
  );

  const library = joinLibrary({
    editions,
    letters,
    themes,
    terms: list('glossary.yaml', termSchema),
    sources: list('sources.yaml', sourceSchema),
    statistics: list('statistics.yaml', statisticSchema),
    charts: list('charts.yaml', chartSchema),
    helplines: list('helplines.yaml', helplineSchema),
    moves: list('moved.yaml', moveSchema),
    takenDown: list('taken-down.yaml', takenDownSchema),
  });
  return { library, issues };
}

/** The library that pages and features may show. */
export function publishedLibrary(folder?: string): Library {
  const { library } = readLibrary(folder);
  return publishable(library, buildDate(library));
}

function entries<T>(
  { data, origin }: ContentDocument,
  schema: z.ZodType<T>,
  issues: Issue[],
): Entry<T>[] {
  if (!Array.isArray(data)) {
    issues.push(
      issue(
        'list-expected',
        { path: origin.path, line: 1 },
        'This file should hold a list.',
        'Begin each entry with “- id:”.',
      ),
    );
    return [];
  }
  return data.flatMap((item, index) => {
    const result = schema.safeParse(item, { reportInput: true });
    if (!result.success) issues.push(...schemaIssues(result.error, origin, [index]));
    const own = {
      path: origin.path,
      place: (...field: (string | number)[]) => origin.place(index, ...field),
    };
    return result.success ? [{ ...result.data, origin: own }] : [];
  });
}

const proseOf = ({ body, bodyLine, origin }: ContentDocument) => ({ body, bodyLine, origin });
const baseName = (path: string) => path.replace(/^.*\//, '').replace(/\.mdx?$/, '');

/** Paths of the Markdown files below a folder, sorted, with forward slashes. */
function filesBelow(folder: string, part: string): string[] {
  const root = join(folder, part);
  if (!existsSync(root)) return [];
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && !file.name.startsWith('.'))
    .map((file) =>
      join(file.parentPath, file.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}
