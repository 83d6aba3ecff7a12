import { z } from 'astro/zod';

/** An id as it stands in addresses: lower case letters, digits and hyphens. */
export const idSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
  error: 'an id of lower-case letters, digits and hyphens, such as safer-sleep',
});

/** A text that is not empty. */
export const sentence = z
  .string({ error: 'a text' })
  .trim()
  .min(1, { error: 'a text that is not empty' });
