import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Files by their path below a folder, with forward slashes, in a fixed order. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** All files of a finished site. */
export function readFiles(folder: string): Files {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) =>
      join(file.parentPath, file.name)
        .slice(folder.length)
        .replaceAll('\\', '/')
        .replace(/^\//, ''),
    );
  return new Map(paths.sort(byCodePoint).map((path) => [path, readFileSync(join(folder, path))]));
}

/** The text of a file that must be there. */
export function textOf(files: Files, path: string): string {
  const bytes = files.get(path);
  if (!bytes) throw new Error(`There is no ${path} in the finished site.`);
  return decoder.decode(bytes);
}

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** An order that does not depend on the language of the machine. */
export const byCodePoint = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
