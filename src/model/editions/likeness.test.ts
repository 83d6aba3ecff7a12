import { expect, test } from 'vitest';
import { likeness } from './likeness.ts';

test('is 1 for the same words, whatever their case and stops', () =>
  expect(likeness('Shut the door.', 'shut the DOOR')).toBe(1));
test('is 0 for texts that share no two neighbouring words', () =>
  expect(likeness('Shut the door.', 'Nobody asked.')).toBe(0));
test('counts shared pairs of words on both sides', () =>
  expect(likeness('shut the door', 'shut the gate')).toBeCloseTo(0.5));
