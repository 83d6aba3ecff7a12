import { z } from 'astro/zod';

/** An id as it stands in addresses: lower case letters, digits and hyphens. */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
    error: 'an id of lower-case letters, digits and hyphens, such as safer-sleep',
  })
  .max(80, { error: 'at most 80 characters' })
  .refine((id) => !/^(con|prn|aux|nul|com\d|lpt\d)$/.test(id), {
    error: 'another id, because Windows keeps this name for itself',
  });

/** A text that is not empty. */
export const sentence = z
  .string({ error: 'a text' })
  .trim()
  .min(1, { error: 'a text that is not empty' });

/** A finding of the identifiability check that an editor has looked at and lets stand. */
export const acceptedSchema = z.strictObject({
  code: sentence.describe('The code of the finding.'),
  line: z.int().positive().describe('The line of the file on which the words begin.'),
  reason: sentence.describe('Why it leads to no child. It does not repeat the words.'),
});

/** The name of a source. */
export const sourceId = sentence.describe('The source, by its id in content/sources.yaml.');

/** A remark. */
export const note = sentence.describe('A note that readers see.');
