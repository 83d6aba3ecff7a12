import { expect, test } from 'vitest';
import { madeUp } from '../../../tests/library/library.ts';
import { addressesOf } from './addresses-of.ts';

const moved = { reason: 'Renamed.', date: '2026-12-01', origin: { path: '', place: () => place } };
const place = { path: 'content/moved.yaml', line: 1 };
const addresses = addressesOf(
  madeUp((library) => {
    library.moves = [
      { ...moved, from: '/briefings/barns/', to: '/briefings/shed-locks/' },
      { ...moved, from: '/briefings/huts/', to: '/briefings/no-such-shed/' },
    ];
  }),
  ['/downloads/', '/glossary/'],
);

test.each([
  '/briefings/bicycle-sheds/',
  '/briefings/bicycle-sheds/v1/#p2',
  '/briefings/bicycle-sheds/r1/',
  '/briefings/bicycle-sheds/changes/',
  '/id/pb-2026-01/',
  '/letters/2025-03-02-shed-keys/',
  '/themes/reading-rooms/',
  '/for/health-visitors/',
  '/sources/shed-survey-2025/',
  '/downloads/',
  '/briefings/barns/',
])('%s answers', (address) => expect(addresses.answers(address)).toBe(true));

test.each([
  '/briefings/bicycle-sheds/v9/',
  '/briefings/quiet-corners/changes/',
  '/briefings/bicycle-sheds',
  '/sources/no-such-source/',
  '/statistics/nothing/',
  '/updates/',
  '/briefings/huts/',
])('%s does not', (address) => expect(addresses.answers(address)).toBe(false));

test.each([
  ['/glossary/#bicycle-shed', true],
  ['/glossary/#no-such-term', false],
  ['/briefings/bicycle-sheds/#r1', true],
  ['/briefings/bicycle-sheds/#r99', false],
  ['/briefings/barns/#r99', false],
  ['/briefings/bicycle-sheds/#key-numbers', true],
  ['/briefings/bicycle-sheds/', true],
])('whether the part of %s is there: %s', (address, there) =>
  expect(addresses.hasPart(address)).toBe(there),
);
