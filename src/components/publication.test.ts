import { expect, test } from 'vitest';
import { publishedLine, publishedOn, publishedText } from './publication.ts';

test('says nothing of a day of publication before the first release', () => {
  expect(publishedOn('2026-12-06', '')).toBe(undefined);
  expect(publishedText('2026-12-06', '')).toBe('Not yet published');
  expect(publishedLine('2026-12-06', '')).toBe('Not yet published');
});

test('gives the day once there is a first release', () => {
  expect(publishedOn('2026-12-06', '2026-11-22')).toBe('2026-12-06');
  expect(publishedText('2026-12-06', '2026-11-22')).toBe('6 December 2026');
  expect(publishedLine('2026-12-06', '2026-11-22')).toBe('Published 6 December 2026');
});
