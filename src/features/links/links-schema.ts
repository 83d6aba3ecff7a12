import { z } from 'astro/zod';
import { isoDate } from '../../model/content/date-schema.ts';

/** What one address of ours is today. `ids` are the fragments that a link to it may name. */
const addressStateSchema = z.discriminatedUnion('state', [
  z.strictObject({
    state: z.literal('current'),
    ids: z.array(z.string()).optional(),
    /** Where it leads a reader at once; only of a permanent identifier. */
    to: z.string().optional(),
    /** Numbers that stand there as a stub only, because their text was removed. */
    removed: z.array(z.string()).optional(),
    /** Of a briefing or letter only. */
    title: z.string().optional(),
    edition: z.int().positive().optional(),
    published: isoDate.optional(),
  }),
  z.strictObject({
    state: z.literal('superseded'),
    by: z.string(),
    ids: z.array(z.string()).optional(),
    title: z.string().optional(),
  }),
  z.strictObject({
    state: z.literal('withdrawn'),
    date: isoDate.optional(),
    reason: z.string(),
    ids: z.array(z.string()).optional(),
    title: z.string().optional(),
  }),
  z.strictObject({ state: z.literal('moved'), to: z.string() }),
]);
export type AddressState = z.infer<typeof addressStateSchema>;

/** `links.json`: what every address that was ever published is on the day of the build. */
export const linksSchema = z.strictObject({
  $schema: z.url().optional(),
  /** The public address that all others stand below. */
  site: z.url(),
  /** The day of this list. */
  date: isoDate,
  notice: z.string(),
  addresses: z.record(z.string(), addressStateSchema),
  /** Files that stand beside the pages: feeds, data, citations. */
  files: z.array(z.string()),
  /** Addresses that were taken down and may be written nowhere: only their salted hashes. */
  hidden: z.array(z.strictObject({ salt: z.string(), hashes: z.array(z.string()) })),
});
export type Links = z.infer<typeof linksSchema>;
