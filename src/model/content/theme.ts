import { z } from 'astro/zod';
import { isoDate } from './date-schema.ts';
import { sentence } from './fields.ts';

export const themeSchema = z.strictObject({
  title: sentence,
  summary: sentence,
  published: isoDate,
  /** The slug of the briefing that stands first on its page. */
  mainBriefing: sentence.optional(),
  /** Public although nothing public is filed under it. */
  standsAlone: z.literal(true).optional(),
  sources: z.array(sentence).default([]),
});
export type ThemeData = z.infer<typeof themeSchema>;
