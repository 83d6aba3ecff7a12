import { hash } from 'node:crypto';
import { z } from 'astro/zod';
import { dayToCome } from '../content/date-schema.ts';
import { addressSchema, pageBehind } from './move.ts';

/** Why a text was taken down, as plainly as it can be said without repeating it. */
export const takedownReasons = {
  privacy: 'It may have identified a person.',
  legal: 'The law did not allow us to publish it.',
  safety: 'Following it could have done harm.',
  mistake: 'It was published by mistake.',
} as const;

const digest = z
  .string()
  .regex(/^[0-9a-f]{16,64}$/, { error: 'a hash: 16 to 64 digits and letters a to f' });

export const takenDownSchema = z.strictObject({
  addresses: z
    .array(addressSchema)
    .describe(
      'The pages that show the notice, with all below; none where the address itself identifies.',
    ),

  date: dayToCome.describe('By the clock; the build after a take-down must not wait for a commit.'),
  reason: z
    .enum(Object.keys(takedownReasons) as [keyof typeof takedownReasons])
    .describe('Why it was taken down.'),

  salt: digest.describe('Mixed into every hash below.'),

  hidden: z.array(digest).default([]).describe('Hashes of addresses that may be written nowhere.'),

  fingerprints: z
    .array(digest)
    .default([])
    .describe('Hashes of pieces of the removed text, by which the build finds it again.'),
});
export type TakenDown = z.infer<typeof takenDownSchema>;

/** The notice that an address shows instead of its text, if it was taken down. */
export function noticeFor(takenDown: readonly TakenDown[], address: string): TakenDown | undefined {
  return takenDown.find(({ addresses }) =>
    addresses.some((top) => pageBehind(address).startsWith(top)),
  );
}

/** Whether an address was taken down in a way that leaves only its hash. */
export function isHidden(takenDown: readonly TakenDown[], address: string): boolean {
  const tops = topsOf(pageBehind(address));
  return takenDown.some(
    ({ salt, hidden }) =>
      hidden.length > 0 && tops.some((top) => hidden.includes(saltedHash(salt, top))),
  );
}

/** Whether the page of an entry of a list was taken down, with its address or without. */
export const isGone = (takenDown: readonly TakenDown[], page: string): boolean =>
  noticeFor(takenDown, page) !== undefined || isHidden(takenDown, page);

/** Where a chart stands on the pages that show it; it has no page of its own. */
export const chartFragment = (id: string) => `#chart-${id}`;

/** Whether a chart was taken down, from whatever page. */
export const isChartGone = (takenDown: readonly TakenDown[], id: string): boolean =>
  takenDown.some(
    ({ addresses, hidden, salt }) =>
      addresses.some((address) => address.endsWith(`/${chartFragment(id)}`)) ||
      (hidden.length > 0 && hidden.includes(saltedHash(salt, chartFragment(id)))),
  );

/** The first 64 bits of a SHA-256 over the salt and a text. */
export const saltedHash = (salt: string, text: string) =>
  hash('sha256', `${salt} ${text}`).slice(0, 16);

/** How many words a fingerprint is made of. */
const windowSize = 6;

/**
 * The pieces of a text by which it is found again: of each sentence, six words and then the next
 * six. They do not overlap, so that one who knows a piece cannot guess his way along the text word
 * by word.
 */
export function pieces(text: string): string[] {
  return text.split(/(?<=[.!?;:])\s|\n/).flatMap((sentence) => {
    const words = wordsOf(sentence);
    const count = Math.floor(words.length / windowSize);
    return Array.from({ length: count }, (_, index) =>
      words.slice(index * windowSize, (index + 1) * windowSize).join(' '),
    );
  });
}

/** Every run of six words of a text, wherever it begins. */
export function windows(text: string): string[] {
  const words = wordsOf(text);
  return words
    .slice(windowSize - 1)
    .map((_, index) => words.slice(index, index + windowSize).join(' '));
}

const wordsOf = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFKC')
    .replaceAll(/[’'\u00ad\u200b]/g, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

const topsOf = (page: string) =>
  [...page.matchAll(/\//g)].map(({ index }) => page.slice(0, index + 1));
