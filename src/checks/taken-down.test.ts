import { expect, test } from 'vitest';
import { madeUp } from '../../tests/library/library.ts';
import type { Library } from '../model/library.ts';
import { saltedHash } from '../model/addresses/taken-down.ts';
import { takenDown } from './taken-down.ts';

const taken =
  (addresses: string[], hidden: string[] = []) =>
  (library: Library) => {
    const origin = {
      path: 'content/taken-down.yaml',
      place: () => ({ path: 'content/taken-down.yaml', line: 1 }),
    };
    library.takenDown = [
      {
        addresses,
        hidden: hidden.map((address) => saltedHash('ab', address)),
        date: '2026-12-01',
        reason: 'privacy',
        salt: 'ab',
        fingerprints: [],
        origin,
      },
    ];
  };
const found = (change: (library: Library) => void) =>
  takenDown(madeUp(change)).map(({ code, path }) => [code, path]);

test('finds nothing where what was taken down stays away', () =>
  expect(found(taken(['/briefings/gone/'], ['/briefings/named/']))).toEqual([]));
test('finds a text that came back to its address', () =>
  expect(found(taken(['/briefings/shed-locks/']))).toEqual([
    ['address-taken-down', 'content/briefings/shed-locks/v1.md'],
  ]));
test('finds a text that came back under its identifier', () =>
  expect(found(taken(['/id/pb-2026-01/']))).toEqual([
    ['address-taken-down', 'content/briefings/bicycle-sheds/v3.md'],
  ]));
test('finds a letter that came back to an address of which only the hash is kept', () =>
  expect(found(taken([], ['/letters/2025-03-02-shed-keys/']))).toEqual([
    ['address-taken-down', 'content/letters/2025-03-02-shed-keys.md'],
  ]));
