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
  id: idSchema,
  title: sentence,
  publisher: sentence,
  date: knownDate.or(z.literal('undated')),
  /** A forthcoming or confidential source never gets a page, a link, a quotation or a download. */
  access: z.enum(['public', 'forthcoming', 'confidential']),
  read: z.enum(readings),
  /** The report that this source tells about, when it is an account of another text. */
  about: sentence.optional(),
  /** The publisher's own page; none for mirrors and shortened links. */
  url: z.url({ protocol: /^https?$/, error: 'an address that starts with https://' }).optional(),
  note: sentence.optional(),
});
export type Source = z.infer<typeof sourceSchema>;

/** The day of a source in words, or that it bears none. */
export const sourceDate = ({ date }: Source) =>
  date === 'undated' ? date : formatDate(date);
