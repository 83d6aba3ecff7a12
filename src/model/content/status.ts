import { z } from 'astro/zod';
import { dayToCome, isoDate } from './date-schema.ts';
import { formatDate } from './date.ts';
import { note, sentence, sourceId } from './fields.ts';

const checked = {
  provision: sentence.describe('The Act and the section.'),
  extent: sentence.describe('Where it holds, such as England.'),
  source: sourceId,
  checked: isoDate.describe('The day on which the law was looked up.'),

  commencementSource: sentence
    .nullable()
    .describe('The source that can show whether it has begun, or null when we have none.'),
  note: note.optional(),
};

/** How far a recommendation or a law has come. Enacted is not in force. */
export const statusSchema = z.discriminatedUnion('is', [
  z.strictObject({
    is: z.literal('proposed').describe('How far it has come.'),
    note: note.optional(),
  }),
  z.strictObject({
    is: z.literal('accepted').describe('How far it has come.'),
    source: sourceId,
    note: note.optional(),
  }),
  z.strictObject({
    is: z.literal('accepted in principle').describe('How far it has come.'),
    source: sourceId,
    note: note.optional(),
  }),
  z.strictObject({
    is: z.literal('enacted, not in force').describe('How far it has come.'),
    ...checked,
  }),
  z.strictObject({
    is: z.literal('in force in part').describe('How far it has come.'),
    ...checked,
  }),
  z.strictObject({
    is: z.literal('in force').describe('How far it has come.'),
    since: dayToCome.describe('The day from which it holds.'),
    ...checked,
    commencementSource: sentence.describe('The source that shows that it has begun.'),
  }),
  z.strictObject({
    is: z.literal('rejected').describe('How far it has come.'),
    source: sourceId,
    note: note.optional(),
  }),
]);
export type Status = z.infer<typeof statusSchema>;

/** The words for a status, in the order in which a matter moves. */
export const statuses: Status['is'][] = statusSchema.options.map((option) => option.shape.is.value);

/** The status in words: "in force since 1 May 2026". */
export function statusText(status: Status): string {
  return status.is === 'in force' ? `in force since ${formatDate(status.since)}` : status.is;
}
