import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { madeUp } from '../../../tests/library/library.ts';
import type { Leavings } from '../../output/declaration.ts';
import { rulesOf } from '../../output/rules.ts';
import { leaveBehind } from './leave-behind.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'left-'));
  put('briefings/new/feed.xml', 'the new feed');
});
afterEach(() => rmSync(folder, { recursive: true }));

const put = (path: string, text: string) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};
const leaves: Leavings = {
  moved: ({ to, text }) => `moved to ${new URL(to).pathname}: ${text ?? 'no file'}`,
  takenDown: ({ address, reason }) => `${new URL(address).pathname} is gone: ${reason}`,
};
const origin = { path: '', place: () => ({ path: '', line: 1 }) };
const library = madeUp((it) => {
  const reason = 'Renamed.';
  const date = '2026-12-01';
  it.moves = [
    { from: '/briefings/old/', to: '/briefings/new/', reason, date, origin },
    { from: '/briefings/older/', to: '/briefings/gone/', reason, date, origin },
  ];
  it.takenDown = [
    {
      addresses: ['/briefings/gone/'],
      hidden: [],
      salt: 'ab',
      date,
      reason: 'privacy',
      fingerprints: [],
      origin,
    },
  ];
});
const leftAt = (address: string) => {
  leaveBehind(folder, [address], library, rulesOf([{ address: '/*.xml', leaves }]));
  const file = join(folder, address);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
};

test.each([
  ['/briefings/old/feed.xml', 'moved to /briefings/new/feed.xml: the new feed'],
  ['/briefings/old/other.xml', 'moved to /briefings/new/: no file'],
  [
    '/briefings/gone/feed.xml',
    '/briefings/gone/feed.xml is gone: It may have identified a person.',
  ],
  [
    '/briefings/older/feed.xml',
    '/briefings/older/feed.xml is gone: It may have identified a person.',
  ],
  ['/briefings/new/feed.xml', 'the new feed'],
])('what stands at %s', (address, text) => expect(leftAt(address)).toBe(text));

test.each(['/briefings/old/', '/briefings/old/cite.ris', '/briefings/lost/feed.xml'])(
  'nothing is put at %s',
  (address) => {
    leaveBehind(folder, [address], library, rulesOf([{ address: '/*.xml', leaves }]));
    expect(existsSync(join(folder, dirname(address), 'lost'))).toBe(false);
    expect(existsSync(join(folder, 'briefings/old'))).toBe(false);
  },
);
