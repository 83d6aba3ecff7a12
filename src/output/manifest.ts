import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from './files.ts';

/** Where a finished site says what each of its files is. */
export const manifestName = '.well-known/manifest.sha256';

/** What a manifest cannot speak of: itself, its signature, and what tells a build its own files. */
const isApart = (path: string) =>
  path.startsWith(manifestName) || /^\.[^/]+-build$/.test(path) || path === '.kept.json';

/** The hash of every file of a folder, by its path. */
export const hashesBelow = (folder: string): Map<string, string> =>
  new Map(
    filesBelow(folder)
      .filter((path) => !isApart(path))
      .map((path) => [path, hashOf(readFileSync(join(folder, path)))]),
  );

/** The SHA-256 of a file. */
export const hashOf = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

/** A manifest as `sha256sum -c` reads it in the top folder of the site. */
export const manifestText = (hashes: ReadonlyMap<string, string>): string =>
  [...hashes].map(([path, hash]) => `${hash}  ${path}\n`).join('');

/** The hashes that a manifest names. */
export const parseManifest = (text: string): Map<string, string> =>
  new Map([...text.matchAll(/^([0-9a-f]{64}) {2}(.+)$/gm)].map(([, hash, path]) => [path!, hash!]));
