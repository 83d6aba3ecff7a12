import { z } from 'astro/zod';
import { idSchema, sentence } from './fields.ts';

export const termSchema = z.strictObject({
  id: idSchema.describe('The id; it is part of an address, and for good.'),
  term: sentence.describe('The term, as it is used today.'),
  abbreviation: sentence.optional().describe('Its abbreviation.'),
  definition: sentence.describe('What it means, in a sentence.'),

  status: sentence.describe(
    '"current", "superseded 2018", "avoid; still searched" … as the field uses the term today.',
  ),

  synonyms: z
    .array(sentence)
    .default([])
    .describe('Words readers type. They serve search only and are never shown.'),

  unlisted: z
    .array(sentence)
    .optional()
    .describe('Those of the synonyms that no list may print: names, and words that hurt.'),

  standsAlone: z.literal(true).optional().describe('Public although no public text uses it.'),
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
