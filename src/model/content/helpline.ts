import { z } from 'astro/zod';
import { isoDate } from './date-schema.ts';
import { idSchema, sentence } from './fields.ts';

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
  source: z.url({ protocol: /^https$/ }),
  verified: isoDate,
  note: sentence.optional(),
});
export type Helpline = z.infer<typeof helplineSchema>;
