import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { withLines } from '../model/addresses/ledger.ts';
import { committedLedgers, publicLedger } from './earlier-ledgers.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ledgers-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const one = withLines('', [{ address: '/a/' }], '2026-12-01');
const two = withLines(one, [{ address: '/b/' }], '2026-12-02');

test('knows every version that was committed, on merged branches too', () => {
  const content = join(folder, 'content');
  mkdirSync(content);
  const git = (...words: string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...words], {
      cwd: folder,
      stdio: 'pipe',
    });
  const commit = (text: string) => {
    writeFileSync(join(content, 'published.txt'), text);
    git('add', '.');
    git('commit', '-qm', 'Publish');
  };
  writeFileSync(join(content, 'glossary.yaml'), '[]');
  git('init', '-q', '-b', 'main');
  commit(one);
  git('switch', '-qc', 'other');
  commit(two);
  git('switch', '-q', 'main');
  git('rm', '-q', 'content/published.txt');
  git('commit', '-qm', 'Drop');
  git('merge', '-q', '--no-edit', '-s', 'ours', 'other');
  expect(
    committedLedgers(content)
      .map(({ text }) => text)
      .toSorted(),
  ).toEqual([one, two].sort());
});
test('knows none where there is no repository', () => expect(committedLedgers(folder)).toEqual([]));

test('reads the published site’s own record from a file, a folder and an address', async () => {
  const file = join(folder, 'published.txt');
  writeFileSync(file, one);
  const server = createServer((request, answer) => {
    answer.writeHead(request.url === '/published.txt' ? 200 : 404).end(one);
  });
  await new Promise<void>((open) => server.listen(0, '127.0.0.1', open));
  const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  for (const where of [file, folder, `file://${file}`, site, `${site}/`, `${site}/published.txt`])
    expect(await publicLedger(where)).toEqual({ ledgers: [{ text: one, where }], issues: [] });
  await new Promise((closed) => server.close(closed));
});
test.each(['http://127.0.0.1:1/', '/no/such/folder', 'http://', 'nowhere'])(
  'says that it cannot read %s, and stops nothing',
  async (where) => {
    const { ledgers, issues } = await publicLedger(where);
    expect(ledgers).toEqual([]);
    expect(issues).toMatchObject([{ code: 'ledger-elsewhere-unread', severity: 'warning' }]);
    expect(issues[0]?.problem).not.toMatch(/\n/);
  },
);
test('does not take another page for a record', async () => {
  const file = join(folder, 'published.txt');
  writeFileSync(file, '<!doctype html><title>Not here</title>');
  expect((await publicLedger(file)).issues[0]?.problem).toContain('what stands there is no ledger');
});
