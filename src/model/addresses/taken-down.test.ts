import { expect, test } from 'vitest';
import { isHidden, noticeFor, pieces, saltedHash, windows } from './taken-down.ts';

const notice = {
  addresses: ['/briefings/gone/'],
  date: '2026-12-03',
  reason: 'privacy' as const,
  salt: 'ab',
  hidden: [saltedHash('ab', '/briefings/named/')],
  fingerprints: [],
};

test('cuts each sentence into pieces of six words that do not overlap', () => {
  expect(
    pieces('One two three four five six seven eight nine ten eleven twelve thirteen. Too short.'),
  ).toEqual(['one two three four five six', 'seven eight nine ten eleven twelve']);
});
test('finds a piece wherever it begins in another text', () => {
  expect(windows('He said: “one, two – THREE four five six” then')).toContain(
    'one two three four five six',
  );
});
test('shows a notice at an address and all below it', () => {
  expect(noticeFor([notice], '/briefings/gone/v1/#p1')).toBe(notice);
  expect(noticeFor([notice], '/briefings/gone-too/')).toBeUndefined();
});
test('knows an address of which only the hash is kept, and all below it', () => {
  expect(isHidden([notice], '/briefings/named/v1/#p1')).toBe(true);
  expect(isHidden([notice], '/briefings/gone/')).toBe(false);
});
