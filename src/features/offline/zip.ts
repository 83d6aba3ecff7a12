import { createHash } from 'node:crypto';
import { zipSync, type ZippableFile } from 'fflate';
import type { Files } from './site-files.ts';

/**
 * A zip whose bytes depend on its files and the day alone. The first file, if named, is stored as
 * it is (EPUB asks for that).
 */
export function zip(files: Files, { day, stored }: { day: string; stored?: string }): Uint8Array {
  const [year, month, date] = day.split('-').map(Number);
  // A zip holds local time, without a zone; noon has the same digits everywhere.
  const mtime = new Date(year!, month! - 1, date, 12);
  const entries = [...files].map(([path, bytes]): [string, ZippableFile] => [
    path,
    [bytes, { mtime, level: path === stored ? 0 : 6 }],
  ]);
  return zipSync(Object.fromEntries(entries), { mtime });
}

/** Lines as `sha256sum -c` reads them. */
export const checksums = (files: Files) =>
  [...files].map(([path, bytes]) => `${sha256(bytes)}  ${path}\n`).join('');

export const sha256 = (bytes: Uint8Array | string) =>
  createHash('sha256').update(bytes).digest('hex');
