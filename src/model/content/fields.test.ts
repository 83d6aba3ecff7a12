import { expect, test } from 'vitest';
import { idSchema, sentence } from './fields.ts';

test.each(['safer-sleep', 'a1', '2020', 'console', 'a'.repeat(80)])('“%s” can be an id', (id) =>
  expect(idSchema.safeParse(id).success).toBe(true),
);
const refused = ['', 'Safer', 'a_b', '-a', 'a-', 'a--b', 'é', 'con', 'lpt1', 'a'.repeat(81)];
test.each(refused)('“%s” cannot', (id) => expect(idSchema.safeParse(id).success).toBe(false));

test('a text is trimmed and not empty', () => {
  expect(sentence.parse('  a shed ')).toBe('a shed');
  expect(sentence.safeParse('   ').success).toBe(false);
});
