import { expect, test } from 'vitest';
import { letterLikeness, likeness } from './likeness.ts';

test('is 1 for the same words, whatever their case and stops', () =>
  expect(likeness('Shut the door.', 'shut the DOOR')).toBe(1));
test('is 0 for texts that share no two neighbouring words', () =>
  expect(likeness('Shut the door.', 'Nobody asked.')).toBe(0));
test('counts shared pairs of words on both sides', () =>
  expect(likeness('shut the door', 'shut the gate')).toBeCloseTo(0.5));
test('a name with a slip of the finger still looks like the name', () => {
  expect(letterLikeness('maracc', 'MARAC')).toBeCloseTo(8 / 9);
  expect(letterLikeness('marac', 'zzz')).toBe(0);
});
test('nothing looks like nothing', () => expect(letterLikeness('', '')).toBe(0));
