import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../../output/files.ts';

/** Files by their path below a folder, with forward slashes, in a fixed order. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** All files of a finished site. */
export const readFiles = (folder: string): Files =>
  new Map(filesBelow(folder).map((path) => [path, readFileSync(join(folder, path))]));

/** The text of a file that must be there. */
export function fileText(files: Files, path: string): string {
  const bytes = files.get(path);
  if (!bytes) throw new Error(`There is no ${path} in the finished site.`);
  return decoder.decode(bytes);
}

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
