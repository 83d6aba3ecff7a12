import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { hostsNamed, writeHosting } from './hosting.ts';

let root: string;
const said: string[] = [];

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'hosting-'));
  mkdirSync(join(root, 'dist'));
  said.length = 0;
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
  vi.spyOn(console, 'error').mockImplementation((text: string) => said.push(text));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(root, { recursive: true, force: true });
});

const asked = (...names: string[]) => hostsNamed({ texts: () => names });

test('writes what every host must be told beside the site, and never into it', async () => {
  writeFileSync(join(root, 'dist/index.html'), 'home');
  await writeHosting(join(root, 'dist'), asked('all'));
  expect(readFileSync(join(root, 'dist-hosting/nginx/README.md'), 'utf8')).toContain('nginx -t');
  expect(readFileSync(join(root, 'dist-hosting/apache/.htaccess'), 'utf8')).toContain('404.html');
  expect(said).toEqual([]);
});

test('says that a host would not take the site', async () => {
  writeFileSync(join(root, 'dist/all.zip'), Buffer.alloc(26_214_401));
  await writeHosting(join(root, 'dist'), asked('pages'));
  expect(said.join()).toContain('26,214,401 of at most 26,214,400 bytes');
  expect(said.join()).toContain('(host-limit)');
});

test('names the hosts there are to those who ask for another', () => {
  expect(() => asked('geocities')).toThrow('no host called “geocities”');
});
