import { z } from 'astro/zod';
import { isoDate } from './date-schema.ts';
import { idSchema, note, sentence } from './fields.ts';

/** The subjects for which readers may need a line of their own. */
export const helpTopics = ['suicide', 'bereavement', 'abuse of adults', 'baby deaths'] as const;

export const helplineSchema = z.strictObject({
  id: idSchema.describe('The id; it is part of an address, and for good.'),
  name: sentence.describe('The name, as readers see it.'),

  contact: sentence.describe('As it is dialled or shown.'),
  href: z
    .string()
    .regex(/^(tel:\+?\d+|https:\/\/\S+)$/, {
      error: 'tel: and a number without spaces, or an address that starts with https://',
    })
    .describe('Where a tap leads: tel: and the number, or an address.'),
  hours: sentence.describe('When it is open.'),
  for: sentence.describe('Who can call.'),

  topics: z
    .array(z.enum(helpTopics))
    .optional()
    .describe('Shown only on pages about these; without it, on every page.'),
  source: z
    .url({ protocol: /^https$/ })
    .describe('The publisher’s page on which it was looked up.'),
  verified: isoDate.describe('The day on which number and hours were looked up.'),
  note: note.optional(),
});
export type Helpline = z.infer<typeof helplineSchema>;

/** The helplines of a page: those for everyone, then those for its own subjects. */
export const helplinesFor = (
  all: readonly Helpline[],
  topics: readonly (typeof helpTopics)[number][] = [],
): Helpline[] => [
  ...all.filter(({ topics: own }) => !own),
  ...all.filter(({ topics: own }) => own?.some((topic) => topics.includes(topic))),
];
