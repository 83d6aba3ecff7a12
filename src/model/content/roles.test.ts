import { expect, test } from 'vitest';
import { addressed, audienceInShort, audienceInWords, idOf, roles } from './roles.ts';

test('says to whom a recommendation is addressed, or that it is not stated', () => {
  expect(addressed(['police', 'government'])).toBe('Police and Government');
  expect(addressed([])).toBe('not stated');
});

test('knows the ids of its lists and no others', () => {
  expect(idOf(roles).safeParse('health-visitors').success).toBe(true);
  expect(idOf(roles).safeParse('keepers').success).toBe(false);
});

test('says whom a briefing is for as one sentence, with short forms as they are', () => {
  expect(audienceInWords(['social-workers', 'gps', 'health-visitors'])).toBe(
    'Social workers, GPs and health visitors',
  );
});

test('names the first of many roles in a line, and all where they are few', () => {
  expect(audienceInShort(['health-visitors', 'gps', 'police', 'midwives', 'managers'])).toBe(
    'health visitors, GPs, police and others',
  );
  expect(audienceInShort(['health-visitors', 'gps', 'police', 'midwives'])).toBe(
    'health visitors, GPs, police and midwives',
  );
});
