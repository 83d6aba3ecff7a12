import { expect, test } from 'vitest';
import { listed, plural } from './english.ts';

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c'], 'a, b and c'],
])('lists %j as “%s”', (words, text) => expect(listed(words)).toBe(text));

test('counts one and many', () => {
  expect(plural(1, 'shed')).toBe('1 shed');
  expect(plural(0, 'shed')).toBe('0 sheds');
  expect(plural(2, 'child', 'children')).toBe('2 children');
});
