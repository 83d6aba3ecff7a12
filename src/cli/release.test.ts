import {
  mkdirSync,
  mkdtempSync,
  cpSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  rmSync,
  writeFileSync,
  existsSync,
} from 'node:fs';
import { execFile } from 'node:child_process';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { pieces, saltedHash } from '../model/addresses/taken-down.ts';
import { hashesBelow, manifestName, manifestText } from '../output/manifest.ts';

mkdirSync('.cache', { recursive: true });
const root = mkdtempSync(resolve('.cache/release-'));
const content = join(root, 'content');
const dist = join(root, 'dist');
const link = join(root, 'www/current');
const secret = 'A sentence of twelve words that nobody should ever read again here.';

beforeAll(() => cpSync('tests/library/content', content, { recursive: true }));
afterAll(() => rmSync(root, { recursive: true, force: true }));

function made(texts: Record<string, string>) {
  rmSync(dist, { recursive: true, force: true });
  for (const [path, text] of Object.entries({ '.well-known/provenance.json': '{}', ...texts })) {
    mkdirSync(dirname(join(dist, path)), { recursive: true });
    writeFileSync(join(dist, path), text);
  }
  writeFileSync(join(dist, manifestName), manifestText(hashesBelow(dist)));
}

const run = (script: string, ...typed: string[]) =>
  new Promise<{ code: number; said: string }>((ended) =>
    execFile(
      process.execPath,
      [`src/cli/${script}.ts`, ...typed],
      { env: { ...process.env, CONTENT_DIR: content, DIST_DIR: dist } },
      (error, out, err) => ended({ code: error ? Number(error.code) : 0, said: out + err }),
    ),
  );
const shown = (path: string) => readFileSync(join(link, path), 'utf8');

test('puts a site in place by a link, and keeps what open pages may still ask for', async () => {
  made({ 'index.html': 'one', '_astro/a.111.js': 'a', 'old/index.html': secret });
  const { code, said } = await run('release', link);
  expect([code, said]).toEqual([0, expect.stringContaining('shows')]);
  expect(shown('index.html')).toBe('one');
  made({ 'index.html': 'two'.repeat(400), '_astro/b.222.js': 'b', 'old/index.html': secret });
  expect((await run('release', link)).code).toBe(0);
  expect(shown('index.html')).toContain('two');
  expect(shown('_astro/a.111.js')).toBe('a');
  expect(existsSync(join(link, 'index.html.br'))).toBe(true);
  expect(readlinkSync(link)).toMatch(/^releases\/\d{14}/);
  expect((await run('verify', link)).said).toContain('is as it was built');
});

test('goes back to the release before, and no further than there is one', async () => {
  expect((await run('release', link, '--back')).code).toBe(0);
  expect(shown('index.html')).toBe('one');
  const { code, said } = await run('release', link, '--back');
  expect([code, said]).toEqual([1, expect.stringContaining('(release-refused)')]);
  expect(shown('index.html')).toBe('one');
});

test('takes what was taken down out of the releases that it keeps, too', async () => {
  const salt = '0'.repeat(32);
  const record = {
    addresses: ['/old/'],
    date: '2026-12-01',
    reason: 'privacy',
    salt,
    hidden: [],
    fingerprints: pieces(secret).map((piece) => saltedHash(salt, piece)),
  };
  writeFileSync(join(content, 'taken-down.yaml'), stringify([record]));
  made({ 'index.html': 'three', 'old/index.html': 'A notice.' });
  const { code, said } = await run('release', link);
  expect([code, said]).toEqual([0, expect.stringContaining('What was taken down')]);
  const releases = join(root, 'www/releases');
  const texts = readdirSync(releases).map((name) =>
    readFileSync(join(releases, name, 'old/index.html'), 'utf8'),
  );
  expect(texts).toEqual(['A notice.', 'A notice.', 'A notice.']);
});

test('releases no build that was changed, and nothing over what is no link', async () => {
  writeFileSync(join(dist, 'index.html'), 'changed by hand');
  const changed = await run('release', link);
  expect([changed.code, changed.said]).toEqual([1, expect.stringContaining('has other bytes')]);
  expect(shown('index.html')).toBe('three');
  const folder = await run('release', dist);
  expect([folder.code, folder.said]).toEqual([1, expect.stringContaining('is no link')]);
});
