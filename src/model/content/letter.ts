import { z } from 'astro/zod';
import { isoDate, knownDate } from './date-schema.ts';
import { acceptedSchema, sentence, sourceId } from './fields.ts';

export const letterSchema = z.strictObject({
  title: sentence.describe('The title, as readers see it.'),
  date: isoDate.describe('The day the letter bears.'),
  letterhead: z.array(sentence).describe('The lines at the head of the letter.'),
  from: sentence.describe('Who wrote it.'),
  to: sentence.describe('Who it was written to.'),
  subject: sentence.describe('What the letter is about, in its own words.'),
  reference: sentence.optional().describe('The writer’s own reference.'),
  replyTo: sentence.optional().describe('What it answers.'),
  published: isoDate.describe('The day this site published it.'),
  themes: z
    .array(sentence)
    .min(1)
    .describe('The themes under which it is filed, by the names of their files.'),
  signatory: z
    .strictObject({
      name: sentence.describe('The name, as readers see it.'),
      role: sentence.describe('The role.'),
      body: sentence.describe('The organisation.'),
    })
    .describe('Who signed it.'),
  provenance: z
    .strictObject({
      file: sentence.describe('The name of the file that we were given.'),
      sha256: z
        .string()
        .regex(/^[0-9a-f]{64}$/, { error: 'a SHA-256: 64 digits and letters a to f' })
        .describe('The SHA-256 of that file.'),
      pages: z.int().positive().describe('How many pages it has.'),
      transcribed: sentence.describe('How the text was made from it.'),
      basis: sentence.describe('On what basis it is published.'),
    })
    .describe('Where our copy comes from.'),
  editorialNotes: z
    .array(sentence)
    .default([])
    .describe('Said in our voice, apart from the letter’s own text.'),
  laterEvents: z
    .array(
      z.strictObject({
        date: knownDate.describe('The day, as YYYY-MM-DD.'),
        text: sentence.describe('What happened, in a sentence or two.'),
        source: sourceId,
      }),
    )
    .default([])
    .describe('What happened after the letter; the letter itself is never edited.'),
  corrections: z
    .array(
      z.strictObject({
        date: isoDate.describe('The day, as YYYY-MM-DD.'),
        reason: sentence.describe('Why, in words that readers see.'),
      }),
    )
    .default([])
    .describe('Where our transcription was wrong and has been set right; shown on the page.'),
  sources: z
    .array(sentence)
    .default([])
    .describe('The sources that the text rests on, by their ids.'),
  draft: z.literal(true).optional().describe('true keeps the text off the site.'),
  importNotes: z
    .array(sentence)
    .default([])
    .describe('What an import changed or was unsure of; each goes once it is settled.'),
  accepted: z
    .array(acceptedSchema)
    .default([])
    .describe('Findings of the identifiability check that an editor lets stand, each on its line.'),
});
export type LetterData = z.infer<typeof letterSchema>;
