import { z } from 'astro/zod';
import { isoDate } from '../content/date-schema.ts';
import { sentence } from '../content/fields.ts';

/** Addresses that were published and are given up: a part of the site that is no more. */
export const retiredSchema = z.strictObject({
  addresses: z
    .string()
    .regex(/^\/[a-z0-9._*-]+(?:\/[a-z0-9._*-]+)*\/?$/, {
      error: 'an address such as /feed.xml or /briefings/*/feed.xml',
    })
    .describe('The addresses; "*" stands for what differs between them.'),

  reason: sentence.describe('Shown to those whose links lead there.'),
  date: isoDate.describe('The day, as YYYY-MM-DD.'),
});
export type Retired = z.infer<typeof retiredSchema>;

/** Why an address is no more, if it was given up; a page is given up with all of its parts. */
export function retiredAt(retired: readonly Retired[], address: string): Retired | undefined {
  const page = address.replace(/#.*$/, '');
  return retired.find(({ addresses }) => patternOf(addresses).test(page));
}

function patternOf(addresses: string): RegExp {
  const plain = addresses.replaceAll('.', '\\.').replaceAll('*', '[^/]+');
  return new RegExp(`^${plain}$`);
}
