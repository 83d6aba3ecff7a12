import { z } from 'astro/zod';
import { isoDate } from './date-schema.ts';
import { acceptedSchema, sentence } from './fields.ts';

export const themeSchema = z.strictObject({
  title: sentence,
  summary: sentence,
  published: isoDate,
  /** The slug of the briefing that stands first on its page. */
  mainBriefing: sentence.optional(),
  /** Public although nothing public is filed under it. */
  standsAlone: z.literal(true).optional(),
  sources: z.array(sentence).default([]),
  /** Findings of the identifiability check that an editor lets stand, each on its line. */
  accepted: z.array(acceptedSchema).default([]),
});
export type ThemeData = z.infer<typeof themeSchema>;
