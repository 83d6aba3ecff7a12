import type { z } from 'astro/zod';
import { moveSchema } from './addresses/move.ts';
import { retiredSchema } from './addresses/retired.ts';
import { takenDownSchema } from './addresses/taken-down.ts';
import { briefingSchema } from './content/briefing.ts';
import { isoDate } from './content/date-schema.ts';
import { chartSchema } from './content/chart.ts';
import { helplineSchema } from './content/helpline.ts';
import { letterSchema } from './content/letter.ts';
import { sourceSchema } from './content/source.ts';
import { statisticSchema } from './content/statistic.ts';
import { termSchema } from './content/term.ts';
import { themeSchema } from './content/theme.ts';

/** A kind of document: Markdown with front matter, one file each. */
export interface DocumentKind<Data, Name> {
  /** Its folder below the content. */
  folder: string;
  /** What its front matter may hold. */
  schema: z.ZodType<Data>;
  /** What the path of a file below the content says; nothing where it is no name of this kind. */
  nameOf: (path: string) => Name | undefined;
  /** How such a file is named, in words that follow “Name the file …”. */
  named: string;
}

/** A kind of entry: all of them stand as a list in one YAML file. */
export interface ListKind<Data> {
  /** Its file in the content. */
  file: string;
  /** What an entry may hold. */
  schema: z.ZodType<Data>;
}

/** Every kind of document, by the shelf on which the library keeps it. */
export const documentKinds = {
  editions: {
    folder: 'briefings',
    schema: briefingSchema,
    nameOf: editionName,
    named: 'v1.md, v2.md and so on, in a folder of its own below content/briefings/',
  },
  letters: {
    folder: 'letters',
    schema: letterSchema,
    nameOf: letterName,
    named: 'by its date and a few words, such as 2022-05-30-shed-keys.md, in content/letters/',
  },
  themes: {
    folder: 'themes',
    schema: themeSchema,
    nameOf: themeName,
    named: 'by its theme, such as domestic-abuse.md, in content/themes/',
  },
} as const satisfies Record<string, DocumentKind<unknown, unknown>>;

/** Every kind of list, by the shelf on which the library keeps it. */
export const listKinds = {
  terms: { file: 'glossary.yaml', schema: termSchema },
  sources: { file: 'sources.yaml', schema: sourceSchema },
  statistics: { file: 'statistics.yaml', schema: statisticSchema },
  charts: { file: 'charts.yaml', schema: chartSchema },
  helplines: { file: 'helplines.yaml', schema: helplineSchema },
  moves: { file: 'moved.yaml', schema: moveSchema },
  takenDown: { file: 'taken-down.yaml', schema: takenDownSchema },
  retired: { file: 'retired.yaml', schema: retiredSchema },
} as const satisfies Record<string, ListKind<unknown>>;

function editionName(path: string): { slug: string; edition: number } | undefined {
  const name = /^briefings\/([^/]+)\/v([1-9]\d*)\.md$/.exec(path);
  return name ? { slug: name[1]!, edition: Number(name[2]) } : undefined;
}

function letterName(path: string): { slug: string } | undefined {
  const name = /^letters\/((\d{4}-\d{2}-\d{2})-[^/]+)\.md$/.exec(path);
  return name && isoDate.safeParse(name[2]).success ? { slug: name[1]! } : undefined;
}

function themeName(path: string): { id: string } | undefined {
  const name = /^themes\/([^/]+)\.md$/.exec(path);
  return name ? { id: name[1]! } : undefined;
}
