import { z } from 'astro/zod';
import { idSchema, sentence } from './fields.ts';

export const termSchema = z.strictObject({
  id: idSchema,
  term: sentence,
  abbreviation: sentence.optional(),
  definition: sentence,
  /** "current", "superseded 2018", "avoid; still searched" … as the field uses the term today. */
  status: sentence,
  /** Words readers type. They serve search only and are never shown. */
  synonyms: z.array(sentence).default([]),
  /** Those of the synonyms that no list may print: names, and words that hurt. */
  unlisted: z.array(sentence).optional(),
  /** Public although no public text uses it. */
  standsAlone: z.literal(true).optional(),
});
export type Term = z.infer<typeof termSchema>;

/** What a reader should know about a term’s status; nothing for a term in use. */
export function termStatus({ status }: Term): string | undefined {
  if (status.startsWith('current')) return undefined;
  if (status.startsWith('superseded'))
    return `No longer used${status.replace('superseded', ' since').replace(/since$/, '')}`.trim();
  if (status.startsWith('avoid')) return 'Best avoided; still searched for';
  if (status.startsWith('enacted')) return 'In an Act, not yet in force when last checked';
  return 'Changed; check the current term';
}
