import { z } from 'astro/zod';
import { isoDate } from './date-schema.ts';
import { acceptedSchema, sentence } from './fields.ts';

export const themeSchema = z.strictObject({
  title: sentence.describe('The title, as readers see it.'),
  summary: sentence.describe('What the page says, in one or two sentences.'),
  published: isoDate.describe('The day on which this site publishes it.'),

  mainBriefing: sentence
    .optional()
    .describe('The slug of the briefing that stands first on its page.'),

  standsAlone: z
    .literal(true)
    .optional()
    .describe('Public although nothing public is filed under it.'),
  sources: z
    .array(sentence)
    .default([])
    .describe('The sources that the text rests on, by their ids.'),
  accepted: z
    .array(acceptedSchema)
    .default([])
    .describe('Findings of the identifiability check that an editor lets stand, each on its line.'),
});
export type ThemeData = z.infer<typeof themeSchema>;
