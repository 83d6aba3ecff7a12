import { expect, test } from 'vitest';
import { helplinesFor, type Helpline } from './helpline.ts';

const line = (id: string, topics?: Helpline['topics']): Helpline => ({
  id,
  name: id,
  contact: '1',
  href: 'tel:1',
  hours: 'Hours are shown there.',
  for: 'Anyone',
  source: 'https://lines.example/',
  verified: '2026-11-22',
  ...(topics && { topics }),
});
const all = [line('quiet-line', ['suicide']), line('everyone'), line('babies', ['baby deaths'])];
const named = (topics?: Helpline['topics']) => helplinesFor(all, topics).map(({ id }) => id);

test('a page shows the helplines for everyone, then those for its own subjects', () => {
  expect(named()).toEqual(['everyone']);
  expect(named(['suicide'])).toEqual(['everyone', 'quiet-line']);
  expect(named(['baby deaths', 'suicide'])).toEqual(['everyone', 'quiet-line', 'babies']);
});
