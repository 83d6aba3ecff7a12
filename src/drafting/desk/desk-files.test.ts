import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { isDocument, readDeskFile, writeDeskFile } from './desk-files.ts';

const root = mkdtempSync(join(tmpdir(), 'desk-'));
const folder = join(root, 'content');
mkdirSync(folder);
afterAll(() => rmSync(root, { recursive: true }));
const place = { folder, path: 'briefings/new-sheds/v1.md' };

test('writes a new file, and one that nobody else has changed', () => {
  const first = writeDeskFile(place, { text: 'one', was: undefined });
  expect(readFileSync(join(folder, place.path), 'utf8')).toBe('one');
  const was = first.kind === 'written' ? first.file.hash : '';
  expect(writeDeskFile(place, { text: 'two', was }).kind).toBe('written');
  expect(readDeskFile(folder, place.path)?.text).toBe('two');
});

test('writes over nobody’s words, and gives them back', () => {
  const was = readDeskFile(folder, place.path)!.hash;
  writeFileSync(join(folder, place.path), 'theirs');
  expect(writeDeskFile(place, { text: 'mine', was })).toMatchObject({
    kind: 'changed',
    theirs: { text: 'theirs' },
  });
  expect(writeDeskFile(place, { text: 'mine', was: undefined }).kind).toBe('changed');
  expect(readFileSync(join(folder, place.path), 'utf8')).toBe('theirs');
});

test.each([
  '../secret.md',
  'briefings/../../secret/v1.md',
  'briefings/a/../b/v1.md',
  '/etc/passwd',
  'briefings\\new-sheds\\v1.md',
  'briefings/New Sheds/v1.md',
  'briefings/con/v1.md',
  'sources.yaml',
  'published.txt',
  'themes/.hidden.md',
  'letters/notes.md',
])('has nothing to do with %s', (path) => {
  expect(isDocument(path)).toBe(false);
  expect(() => writeDeskFile({ folder, path }, { text: 'x', was: undefined })).toThrow();
  expect(readDeskFile(folder, path)).toBeUndefined();
});

test('follows no link out of the content', () => {
  const outside = join(root, 'outside');
  mkdirSync(outside);
  writeFileSync(join(outside, 'v1.md'), 'secret');
  symlinkSync(outside, join(folder, 'briefings/linked'));
  symlinkSync(outside, join(folder, 'themes'));
  expect(readDeskFile(folder, 'briefings/linked/v1.md')).toBeUndefined();
  for (const path of ['briefings/linked/v2.md', 'themes/sheds.md'])
    expect(() => writeDeskFile({ folder, path }, { text: 'x', was: undefined })).toThrow(
      'leads out',
    );
  expect(existsSync(join(outside, 'v2.md'))).toBe(false);
});
