import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { openEngine, type Engine, type Pagefind } from '../../src/features/search/query/engine.ts';
import { servedFiles, type SearchFiles } from '../../src/features/search/query/files.ts';

/** Bytes read, by the ending of the file: "pf_index", "pf_fragment", "vocabulary.txt" … */
export type BytesRead = Map<string, number>;

/** Hosts compress texts; Pagefind's own files are compressed already. */
const sent = (kind: string, bytes: Buffer) =>
  /\.(txt|json)$/.test(kind) ? brotliCompressSync(bytes).length : bytes.length;

let opened = 0;

/**
 * Opens the search of a finished site in Node, reading its files instead of fetching them. Each
 * opening starts with nothing read.
 */
export async function openInNode(
  folder: string,
  read: BytesRead = new Map(),
  options: object = {},
): Promise<{ engine: Engine; files: SearchFiles; pagefind: Pagefind }> {
  const load = (address: string) => {
    const bytes = readFileSync(address.startsWith('file:') ? fileURLToPath(address) : address);
    const kind =
      /\.pf_(index|fragment|filter|meta)$/.exec(address)?.[0].slice(1) ??
      address.replace(/^.*\//, '');
    read.set(kind, (read.get(kind) ?? 0) + sent(kind, bytes));
    return bytes;
  };
  globalThis.fetch = ((address: string) =>
    Promise.resolve(
      new Response(new Uint8Array(load(address.replace(/\?.*$/, '')))),
    )) as typeof fetch;
  const pagefind = (await import(
    `${pathToFileURL(join(folder, 'pagefind', 'pagefind.js')).href}?${++opened}`
  )) as Pagefind;
  const files = servedFiles((address) => Promise.resolve(load(join(folder, address)).toString()));
  const engine = await openEngine(pagefind, (await files.pages()).ids.length, {
    basePath: `${join(folder, 'pagefind')}/`,
    ...options,
  });
  return { engine, files, pagefind };
}
