import { describe, expect, test } from 'vitest';
import type { Links } from './links-schema.ts';
import { checkLink } from './judge.ts';

const site = 'https://site.example';
const links: Links = {
  site,
  date: '2026-12-06',
  notice: 'Independent.',
  addresses: {
    '/': { state: 'current', ids: ['main'] },
    '/search/': { state: 'current', ids: ['main'] },
    '/briefings/sheds/': {
      state: 'current',
      title: 'Sheds',
      edition: 2,
      published: '2026-12-01',
      ids: ['p1', 'p2', 'p3', 'r1'],
      removed: ['p3'],
    },
    '/briefings/sheds/v1/': {
      state: 'superseded',
      by: '/briefings/sheds/',
      ids: ['p1', 'p2', 'p3', 'p4'],
    },
    '/briefings/sheds/v2/': { state: 'current', ids: ['p1', 'p2'] },
    '/briefings/locks/': { state: 'superseded', by: '/briefings/sheds/', ids: ['p1'] },
    '/briefings/locks/v1/': { state: 'superseded', by: '/briefings/locks/', ids: ['p1'] },
    '/briefings/boxes/': {
      state: 'withdrawn',
      date: '2026-11-30',
      reason: 'Never there.',
      ids: ['p1'],
    },
    '/briefings/huts/': { state: 'moved', to: '/briefings/sheds/' },
    '/briefings/hovels/': { state: 'moved', to: '/briefings/boxes/' },
    '/briefings/huts/#p9': { state: 'moved', to: '/briefings/sheds/#p2' },
    '/briefings/gone/': { state: 'withdrawn', reason: 'Taken down.' },
    '/id/pb-2026-01/': { state: 'current', to: '/briefings/sheds/' },
    '/id/pb-2026-04/': { state: 'current', to: '/briefings/boxes/' },
    '/round/': { state: 'moved', to: '/about-face/' },
    '/about-face/': { state: 'moved', to: '/round/' },
  },
  files: ['/feed.xml'],
  hidden: [],
};
const verdict = (written: string) => checkLink(written, links)?.verdict;
const instead = (written: string) => checkLink(written, links)?.instead?.replace(site, '');

describe('a link to this site', () => {
  test.each([
    ['/briefings/sheds/', 'current'],
    ['/briefings/sheds/#p2', 'current'],
    ['/briefings/sheds/#top', 'current'],
    ['/briefings/sheds/#p2:~:text=dry', 'current'],
    ['/search/#q=cot+death', 'current'],
    ['/feed.xml', 'current'],
    ['/id/pb-2026-01/', 'current'],
    ['/id/pb-2026-01/#p1', 'current'],
    ['/briefings/sheds/v2/#p1', 'current'],
    ['/briefings/sheds/v1/', 'superseded'],
    ['/briefings/sheds/v1/#p2', 'superseded'],
    ['/briefings/locks/#p1', 'superseded'],
    ['/briefings/huts/', 'moved'],
    ['/briefings/huts/#p9', 'moved'],
    ['/briefings/boxes/#p1', 'withdrawn'],
    ['/briefings/hovels/', 'withdrawn'],
    ['/briefings/gone/', 'withdrawn'],
    ['/id/pb-2026-04/', 'withdrawn'],
    ['/briefings/sheds/#p3', 'withdrawn'],
    ['/briefings/sheds/#p4', 'wrong fragment'],
    ['/briefings/sheds/v1/#p77', 'wrong fragment'],
    ['/id/pb-2026-01/#p77', 'wrong fragment'],
    ['/briefings/huts/#p77', 'wrong fragment'],
    ['/briefings/shades/', 'unknown'],
    ['/Briefings/Sheds/', 'unknown'],
    ['/round/', 'unknown'],
    ['/constructor', 'unknown'],
  ])('%s is %s', (address, wanted) => expect(verdict(site + address)).toBe(wanted));

  test.each([
    ['/briefings/sheds/v1/#p2', '/briefings/sheds/#p2'],
    ['/briefings/sheds/v1/#p4', '/briefings/sheds/'],
    ['/briefings/sheds/v1/', '/briefings/sheds/'],
    ['/briefings/locks/v1/', '/briefings/sheds/'],
    ['/briefings/huts/#p2', '/briefings/sheds/#p2'],
    ['/briefings/huts/#p9', '/briefings/sheds/#p2'],
    ['/briefings/sheds/#p4', '/briefings/sheds/'],
    ['/Briefings/Sheds/#P2', '/briefings/sheds/#p2'],
    ['/briefings/huts/?from=mail#p2', '/briefings/sheds/?from=mail#p2'],
    ['/id/pb-2026-01/#p1', '/id/pb-2026-01/#p1'],
    ['/briefings/boxes/', undefined],
    ['/briefings/shades/', undefined],
  ])('%s is mended by %s', (address, wanted) => expect(instead(site + address)).toBe(wanted));

  test.each([
    'http://site.example/briefings/sheds',
    'https://www.site.example/briefings/sheds/index.html',
    '//site.example/briefings/sheds/',
    'SITE.example/briefings/sheds/',
    '/briefings/sheds/',
    ' https://site.example/briefings/sheds/ ',
    'https://site.example/briefings/sheds%2F',
  ])('is known however it is written: %s', (written) => {
    expect(checkLink(written, links)).toMatchObject({
      verdict: 'current',
      instead: `${site}/briefings/sheds/`,
    });
  });
});

test.each([
  'https://elsewhere.example/briefings/sheds/',
  'https://site.example.evil.example/',
  'mailto:a@site.example',
  'javascript:alert(1)',
  'https://',
])('leaves %s alone, which is not ours', (written) => {
  expect(checkLink(written, links)).toBeUndefined();
});
