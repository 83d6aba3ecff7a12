import { expect, test } from 'vitest';
import { countText } from './count-text.ts';

test.each([
  [0, 'bruise', 'No results for “bruise”'],
  [1, 'bruise', '1 result for “bruise”'],
  [2, '', '2 results'],
])('announces %i results for “%s”', (count, question, text) =>
  expect(countText(count, question)).toBe(text),
);
