import { z } from 'astro/zod';
import { isoDate } from './date-schema.ts';
import { idSchema, sentence } from './fields.ts';

/** The subjects for which readers may need a line of their own. */
export const helpTopics = ['suicide', 'bereavement', 'abuse of adults', 'baby deaths'] as const;

export const helplineSchema = z.strictObject({
  id: idSchema,
  name: sentence,
  /** As it is dialled or shown. */
  contact: sentence,
  href: z
    .string()
    .regex(/^(tel:\+?\d+|https:\/\/\S+)$/, {
      error: 'tel: and a number without spaces, or an address that starts with https://',
    }),
  hours: sentence,
  for: sentence,
  /** Shown only on pages about these; without it, on every page. */
  topics: z.array(z.enum(helpTopics)).optional(),
  source: z.url({ protocol: /^https$/ }),
  verified: isoDate,
  note: sentence.optional(),
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
