import { expect, test } from 'vitest';
import { isListed, movedParts, noticeAddresses, redirectsOf } from './redirects.ts';

const moves = [
  {
    from: '/briefings/sheds/',
    to: '/briefings/bicycle-sheds/',
    reason: 'Renamed.',
    date: '2026-12-01',
  },
  {
    from: '/briefings/locks/#p7',
    to: '/briefings/keys/#p2',
    reason: 'Joined.',
    date: '2026-12-02',
  },
];
const notice = {
  addresses: ['/briefings/gone/'],
  date: '2026-12-03',
  reason: 'legal' as const,
  salt: '00',
  hidden: [],
  fingerprints: [],
};

test('lists each page that was published below a moved one', () => {
  expect(
    redirectsOf(moves, [
      '/briefings/sheds/',
      '/briefings/sheds/v1/',
      '/briefings/sheds/v1/#p1',
      '/briefings/locks/',
    ]).map(({ from, to }) => [from, to]),
  ).toEqual([
    ['/briefings/locks/#p7', '/briefings/keys/#p2'],
    ['/briefings/sheds/', '/briefings/bicycle-sheds/'],
    ['/briefings/sheds/v1/', '/briefings/bicycle-sheds/v1/'],
  ]);
});
test('leaves a circle out', () =>
  expect(redirectsOf([{ ...moves[0]!, to: '/briefings/sheds/' }], [])).toEqual([]));
test('knows which numbers of a page have moved', () =>
  expect(movedParts(redirectsOf(moves, []), '/briefings/locks/')).toEqual([
    { id: 'p7', to: '/briefings/keys/#p2', reason: 'Joined.' },
  ]));
test('shows a notice at every page that was published below one taken down', () => {
  expect(
    noticeAddresses(
      [notice],
      ['/briefings/gone/', '/briefings/gone/v1/', '/briefings/gone/#p1', '/briefings/gone-too/'],
    ).map(({ address }) => address),
  ).toEqual(['/briefings/gone/', '/briefings/gone/v1/']);
});
test('tells search engines of current pages only', () => {
  const library = { moves, takenDown: [notice] };
  expect(
    ['/', '/briefings/keys/', '/briefings/keys/changes/'].every((page) => isListed(page, library)),
  ).toBe(true);
  expect(
    [
      '/briefings/keys/v1/',
      '/briefings/keys/r2/',
      '/id/pb-2026-01/',
      '/briefings/sheds/',
      '/briefings/gone/v1/',
    ].some((page) => isListed(page, library)),
  ).toBe(false);
});
