import { z } from 'astro/zod';
import { actionSchema } from '../../model/content/action.ts';
import {
  briefingSchema,
  lawUpdateSchema,
  recommendationSchema,
} from '../../model/content/briefing.ts';
import { isoDate } from '../../model/content/date-schema.ts';
import { letterSchema } from '../../model/content/letter.ts';
import { sourceSchema } from '../../model/content/source.ts';
import { statisticSchema } from '../../model/content/statistic.ts';
import { termSchema } from '../../model/content/term.ts';
import { themeSchema } from '../../model/content/theme.ts';
import type { DataRule } from '../../output/declaration.ts';

const url = z.url();

/** The day of publication; null before the site’s first release. */
const published = isoDate.nullable();

/** What every document of the API says of itself. */
const head = {
  $schema: url,
  /** Said wherever the text goes. */
  notice: z.string(),
  licence: z.strictObject({ name: z.string(), url }),
};

const state = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('current') }),
  z.strictObject({ kind: z.literal('superseded'), by: url }),
  z.strictObject({ kind: z.literal('withdrawn'), date: z.string(), reason: z.string() }),
]);

const source = sourceSchema.omit({ access: true }).extend({ page: url });
const statistic = statisticSchema.extend({
  page: url,
  text: z.string(),
  /** The value with its subject, period and place. */
  sentence: z.string(),
  correctedBy: z.string().optional(),
});
const theme = themeSchema.extend({ published, id: z.string(), page: url, html: z.string() });
const term = termSchema.omit({ synonyms: true, unlisted: true }).extend({ page: url });

/** A recommendation with the briefing it stands in; its text is plain words. */
const listedRecommendation = recommendationSchema.extend({
  page: url,
  briefing: z.string(),
  title: z.string(),
});
const edition = briefingSchema
  .pick({ change: true, reason: true })
  .extend({ published, edition: z.int().positive(), page: url });

const briefing = briefingSchema
  .omit({
    draft: true,
    importNotes: true,
    accepted: true,
    embargoUntil: true,
    withdrawn: true,
    supersededBy: true,
    change: true,
    reason: true,
    sources: true,
  })
  .extend({
    ...head,
    kind: z.literal('briefing'),
    published,
    slug: z.string(),
    page: url,
    edition: z.int().positive(),
    state,
    actions: z.array(actionSchema),
    recommendations: z.array(recommendationSchema.extend({ page: url })),
    lawUpdates: z.array(lawUpdateSchema),
    /** The text as the page shows it, with complete addresses. */
    html: z.string(),
    editions: z.array(edition),
    /** By their ids in sources.json. */
    sources: z.array(z.string()),
    /** By their ids in statistics.json. */
    statistics: z.array(z.string()),
  });

const letter = letterSchema
  .omit({ draft: true, importNotes: true, accepted: true, sources: true })
  .extend({
    $schema: head.$schema,
    notice: head.notice,
    kind: z.literal('letter'),
    published,
    slug: z.string(),
    page: url,
    html: z.string(),
    sources: z.array(z.string()),
  });

const entry = z.strictObject({
  kind: z.enum(['briefing', 'letter']),
  title: z.string(),
  summary: z.string(),
  page: url,
  data: url,
  published,
  themes: z.array(z.string()),
  identifier: z.string().optional(),
  edition: z.int().positive().optional(),
  state: state.optional(),
});

/** What each file of the API holds. */
const apiSchemas = {
  index: z.strictObject({
    ...head,
    date: z.string(),
    documents: z.array(entry),
    lists: z.record(z.string(), url),
  }),
  briefing,
  letter,
  themes: z.strictObject({ ...head, themes: z.array(theme) }),
  glossary: z.strictObject({ ...head, terms: z.array(term) }),
  sources: z.strictObject({ ...head, sources: z.array(source) }),
  statistics: z.strictObject({ ...head, statistics: z.array(statistic) }),
  recommendations: z.strictObject({ ...head, recommendations: z.array(listedRecommendation) }),
};

/** The type of what each file holds. */
export type ApiFile = { [K in keyof typeof apiSchemas]: z.output<(typeof apiSchemas)[K]> };

/**
 * All of them as one JSON Schema (draft 2020-12), with a definition for each file, and for what
 * others add.
 */
export function jsonSchema(id: string, added: readonly DataRule[]) {
  const all = Object.assign({}, apiSchemas, ...added.map(({ schemas }) => schemas)) as Schemas;
  const $defs = Object.fromEntries(
    Object.entries(all).map(([name, schema]) => [name, definition(schema)]),
  );
  return {
    $schema: draft,
    $id: id,
    title: 'The data of this site, version 1',
    $defs,
    anyOf: Object.keys($defs).map((name) => ({ $ref: `#/$defs/${name}` })),
  };
}

type Schemas = Record<string, z.ZodType>;

const draft = 'https://json-schema.org/draft/2020-12/schema';

const definition = (schema: z.ZodType) => ({
  ...z.toJSONSchema(schema, { io: 'output', target: 'draft-2020-12' }),
  $schema: undefined,
});
