import fc from 'fast-check';
import { expect, test } from 'vitest';
import { follow, fragmentOf, type Move } from './move.ts';
import { noticeAddresses, redirectsOf } from './redirects.ts';
import type { TakenDown } from './taken-down.ts';

const name = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const page = name.map((one) => `/briefings/${one}/`);
const published = fc.array(
  fc.tuple(page, fc.constantFrom('', 'v1/', '#p1', 'v1/#p2')).map(([top, end]) => top + end),
  { minLength: 1, maxLength: 12 },
);
const move = fc.record({
  from: fc.oneof(
    page,
    page.map((top) => `${top}#p1`),
  ),
  to: fc.oneof(
    page,
    page.map((top) => `${top}#p3`),
  ),
  reason: fc.constant('Renamed.'),
  date: fc.constant('2026-12-01'),
});
const moves = fc.uniqueArray(move, { selector: ({ from }) => from, maxLength: 6 });
const notice = (addresses: string[]): TakenDown => ({
  addresses,
  date: '2026-12-01',
  reason: 'legal',
  salt: 'abcdabcdabcdabcd',
  hidden: [],
  fingerprints: [],
});
const isLoop = (all: readonly Move[], address: string) => follow(all, address)?.kind === 'loop';

test('no redirect leads to an address that leads on, or round in a circle', () =>
  fc.assert(
    fc.property(moves, published, (all, addresses) => {
      for (const { from, to } of redirectsOf(all, addresses)) {
        expect(to).not.toBe(from);
        expect(follow(all, to)).toBeUndefined();
      }
    }),
  ));

test('every published page that has moved is listed, unless it leads round in a circle', () =>
  fc.assert(
    fc.property(moves, published, (all, addresses) => {
      const listed = new Set(redirectsOf(all, addresses).map(({ from }) => from));
      for (const address of addresses.filter((one) => !fragmentOf(one)))
        expect(listed.has(address)).toBe(
          follow(all, address) !== undefined && !isLoop(all, address),
        );
    }),
  ));

test('every old address ends at a living page or at one that says it was taken down', () =>
  fc.assert(
    fc.property(
      moves,
      published,
      fc.uniqueArray(page, { maxLength: 2 }),
      (all, addresses, gone) => {
        const notices = new Set(
          noticeAddresses([notice(gone)], addresses).map(({ address }) => address),
        );
        const redirects = new Map(redirectsOf(all, addresses).map(({ from, to }) => [from, to]));
        const isLiving = (address: string) => follow(all, address) === undefined;
        for (const address of addresses) {
          const top = address.replace(/#.*$/, '');
          if (isLoop(all, top) || notices.has(top)) continue;
          expect(isLiving(redirects.get(top) ?? top)).toBe(true);
        }
        for (const top of gone) expect(notices).toContain(top);
      },
    ),
  ));
