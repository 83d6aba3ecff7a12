import { expect, test } from 'vitest';
import type { Links } from './links-schema.ts';
import { card } from './card.ts';

const links: Links = {
  site: 'https://site.example',
  date: '2026-12-06',
  notice: 'Independent.',
  addresses: {
    '/briefings/sheds/': {
      state: 'current',
      title: 'Sheds & <locks>',
      edition: 2,
      published: '2026-12-01',
      ids: ['p1'],
    },
    '/briefings/sheds/v1/': { state: 'superseded', by: '/briefings/sheds/', ids: ['p1'] },
    '/briefings/boxes/': { state: 'withdrawn', date: '2026-11-30', reason: 'Never there.' },
    '/id/pb-2026-01/': { state: 'current', to: '/briefings/sheds/' },
    '/themes/': { state: 'current' },
  },
  files: [],
  hidden: [],
};

test.each([
  'https://site.example/briefings/sheds/#p1',
  'https://site.example/briefings/sheds/v1/',
  'PB-2026-01',
  '/briefings/sheds/',
])('says from %s what the briefing is on a day, with its link', (typed) => {
  const html = card(typed, links, '2026-12-24');
  expect(html).toContain(
    '<a href="https://site.example/briefings/sheds/">Sheds &amp; &lt;locks&gt;</a>',
  );
  expect(html).toContain('Status on 24 December 2026: current, edition 2 of 1 December 2026.');
  expect(html).toContain('independent summary, not issued by the Panel');
});

test.each(['/briefings/boxes/', '/briefings/none/', '/themes/', '', 'PB-2026-99'])(
  'makes no card for %j',
  (typed) => {
    expect(card(typed, links, '2026-12-24')).toBeUndefined();
  },
);
