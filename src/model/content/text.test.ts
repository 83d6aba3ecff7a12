import { expect, test } from 'vitest';
import { idSchema, listed, plural, sentence } from './text.ts';

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

test.each(['safer-sleep', 'a1', '2020'])('“%s” can be an id', (id) =>
  expect(idSchema.safeParse(id).success).toBe(true),
);
test.each(['', 'Safer', 'a_b', '-a', 'a-', 'a--b', 'é'])('“%s” cannot', (id) =>
  expect(idSchema.safeParse(id).success).toBe(false),
);

test('a text is trimmed and not empty', () => {
  expect(sentence.parse('  a shed ')).toBe('a shed');
  expect(sentence.safeParse('   ').success).toBe(false);
});
