import { unzipSync } from 'fflate';
import { afterEach, expect, test } from 'vitest';
import { bytesOf } from './site-files.ts';
import { checksums, zip } from './zip.ts';

const zone = process.env.TZ;
afterEach(() => {
  process.env.TZ = zone ?? '';
});

const files = new Map([
  ['mimetype', bytesOf('application/epub+zip')],
  ['b/é.txt', bytesOf('two')],
  ['a.txt', bytesOf('one')],
]);

test('gives the same bytes in every time zone, with the files in their order', () => {
  process.env.TZ = 'Pacific/Kiritimati';
  const first = zip(files, { day: '2026-03-29', stored: 'mimetype' });
  process.env.TZ = 'America/Los_Angeles';
  expect(zip(files, { day: '2026-03-29', stored: 'mimetype' })).toEqual(first);
  expect(Object.keys(unzipSync(first))).toEqual(['mimetype', 'b/é.txt', 'a.txt']);
  expect(new TextDecoder().decode(first.slice(30, 58))).toBe('mimetypeapplication/epub+zip');
});

test('lists checksums as sha256sum does', () => {
  expect(checksums(new Map([['a.txt', bytesOf('one')]]))).toBe(
    '7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed  a.txt\n',
  );
});
