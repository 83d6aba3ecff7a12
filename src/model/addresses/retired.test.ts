import { expect, test } from 'vitest';
import { retiredAt, retiredSchema, type Retired } from './retired.ts';

const feeds: Retired = {
  addresses: '/briefings/*/feed.xml',
  reason: 'Nobody read them any more.',
  date: '2026-12-07',
};
const search: Retired = { addresses: '/search/', reason: 'It is gone.', date: '2026-12-07' };

test('knows every address that was given up with a part of the site, and no other', () => {
  const isRetired = (address: string) => retiredAt([feeds, search], address) !== undefined;
  expect(isRetired('/briefings/safer-sleep/feed.xml')).toBe(true);
  expect(isRetired('/search/')).toBe(true);
  expect(isRetired('/search/#results')).toBe(true);
  expect(isRetired('/briefings/safer-sleep/')).toBe(false);
  expect(isRetired('/briefings/safer-sleep/feedXxml')).toBe(false);
  expect(isRetired('/briefings/a/b/feed.xml')).toBe(false);
  expect(isRetired('/research/')).toBe(false);
});

test.each(['/', '*', 'feed.xml', '/Feed.xml', 'https://elsewhere.example/'])(
  'refuses to give up %s',
  (addresses) => expect(retiredSchema.safeParse({ ...feeds, addresses }).success).toBe(false),
);
