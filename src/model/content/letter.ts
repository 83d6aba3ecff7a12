import { z } from 'astro/zod';
import { isoDate, knownDate } from './date-schema.ts';
import { acceptedSchema, sentence } from './fields.ts';

export const letterSchema = z.strictObject({
  title: sentence,
  /** The day the letter bears. */
  date: isoDate,
  letterhead: z.array(sentence),
  from: sentence,
  to: sentence,
  subject: sentence,
  /** The writer’s own reference. */
  reference: sentence.optional(),
  /** What it answers. */
  replyTo: sentence.optional(),
  /** The day this site published it. */
  published: isoDate,
  themes: z.array(sentence).min(1),
  signatory: z.strictObject({ name: sentence, role: sentence, body: sentence }),
  provenance: z.strictObject({
    file: sentence,
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/, { error: 'a SHA-256: 64 digits and letters a to f' }),
    pages: z.int().positive(),
    transcribed: sentence,
    basis: sentence,
  }),
  /** Said in our voice, apart from the letter's own text. */
  editorialNotes: z.array(sentence).default([]),
  /** What happened after the letter; the letter itself is never edited. */
  laterEvents: z
    .array(z.strictObject({ date: knownDate, text: sentence, source: sentence }))
    .default([]),
  /** Where our transcription was wrong and has been set right; shown on the page. */
  corrections: z.array(z.strictObject({ date: isoDate, reason: sentence })).default([]),
  sources: z.array(sentence).default([]),
  draft: z.literal(true).optional(),
  /** What an import changed or was unsure of; each is taken out once it is settled. */
  importNotes: z.array(sentence).default([]),
  /** Findings of the identifiability check that an editor lets stand, each on its line. */
  accepted: z.array(acceptedSchema).default([]),
});
export type LetterData = z.infer<typeof letterSchema>;
