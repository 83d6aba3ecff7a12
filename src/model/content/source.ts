import { z } from 'astro/zod';
import { formatDate } from './date.ts';
import { knownDate } from './date-schema.ts';
import { idSchema, sentence } from './fields.ts';

/** How a source was read, from the thing itself to a copy of it elsewhere. */
export const readings = ['original', "publisher's summary", 'secondary account', 'copy'] as const;

/** How a source was read, as a reader would say it. */
export const readingInWords = {
  original: 'the original',
  "publisher's summary": 'the publisher’s own summary',
  'secondary account': 'a report or summary by others',
  copy: 'a copy of the original',
} as const satisfies Record<(typeof readings)[number], string>;

export const sourceSchema = z.strictObject({
  id: idSchema.describe('The id; it is part of an address, and for good.'),
  title: sentence.describe('The title, as readers see it.'),
  publisher: sentence.describe('Who published it.'),
  date: knownDate
    .or(z.literal('undated'))
    .describe('The day, month or year of publication; “undated” where it bears none.'),

  access: z
    .enum(['public', 'forthcoming', 'confidential'])
    .describe(
      'A forthcoming or confidential source never gets a page, a link, a quotation or a download.',
    ),
  read: z.enum(readings).describe('How it was read, from the original to a copy elsewhere.'),

  about: sentence
    .optional()
    .describe('The report that this source tells about, when it is an account of another text.'),

  url: z
    .url({ protocol: /^https?$/, error: 'an address that starts with https://' })
    .optional()
    .describe('The publisher’s own page; none for mirrors and shortened links.'),
  note: sentence.optional().describe('What a reader should know of it.'),
});
export type Source = z.infer<typeof sourceSchema>;

/** The day of a source in words, or that it bears none. */
export const sourceDate = ({ date }: Source) => (date === 'undated' ? date : formatDate(date));
