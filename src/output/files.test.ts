import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { filesBelow } from './files.ts';

const folder = mkdtempSync(join(tmpdir(), 'files-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('finds every file below a folder, in the same order on every machine', () => {
  for (const path of ['b/index.html', 'a/é.txt', 'a/B.txt', 'index.html', '.hidden/x']) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), '');
  }
  const expected = ['.hidden/x', 'a/B.txt', 'a/é.txt', 'b/index.html', 'index.html'];
  expect(filesBelow(folder)).toEqual(expected);
  expect(filesBelow(`${folder}/`)).toEqual(expected);
});

test('finds nothing where there is no folder', () => {
  expect(filesBelow(join(folder, 'nowhere'))).toEqual([]);
});
