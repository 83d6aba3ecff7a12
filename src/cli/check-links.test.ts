import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { command } from '../../tests/library/library.ts';

const folder = mkdtempSync(join(tmpdir(), 'links-'));
afterAll(() => rmSync(folder, { recursive: true }));

const site = 'https://site.example';
const list = join(folder, 'links.json');
writeFileSync(
  list,
  JSON.stringify({
    site,
    date: '2026-12-06',
    notice: 'Made up.',
    files: [],
    hidden: [],
    addresses: {
      '/': { state: 'current' },
      '/briefings/sheds/': { state: 'current', ids: ['p1'] },
      '/briefings/sheds/v1/': { state: 'superseded', by: '/briefings/sheds/' },
      '/briefings/barns/': { state: 'withdrawn', reason: 'It was wrong.' },
      '/briefings/huts/': { state: 'moved', to: '/briefings/sheds/' },
    },
  }),
);

async function codesOf(address: string) {
  const file = join(folder, 'page.txt');
  writeFileSync(file, `${site}${address}`);
  const { said } = await command('src/cli/check-links.ts', {}, [file, '--site', list]);
  return /\(([a-z-]+)\)/.exec(said)?.[1];
}

test.each([
  ['/briefings/sheds/', undefined],
  ['/briefings/sheds/v1/', 'link-superseded'],
  ['/briefings/huts/', 'link-moved'],
  ['/briefings/barns/', 'link-withdrawn'],
  ['/briefings/sheds/#p9', 'link-wrong-fragment'],
  ['/no-such-page/', 'link-unknown'],
])('says of a link to %s: %s', async (address, code) => expect(await codesOf(address)).toBe(code));

test('says so when there is nothing to check', async () => {
  const { code, said } = await command('src/cli/check-links.ts', {}, [join(folder, 'none.txt')]);
  expect(said).toContain('(links-unread)');
  expect(code).toBe(2);
});
