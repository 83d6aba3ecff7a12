import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';

/**
 * Puts the values in Pagefind's filter files in one order, since it writes them in a chance one,
 * and names the files after what they hold.
 */
export function normalisePagefindOutput(pagefind: string): void {
  const renamed = new Map(
    readdirSync(join(pagefind, 'filter'))
      .sort()
      .map((name) => normaliseFilter(join(pagefind, 'filter'), name)),
  );
  for (const name of readdirSync(pagefind).filter((file) => file.endsWith('.pf_meta')))
    normaliseMeta(pagefind, name, renamed);
}

/** A filter as Pagefind keeps it: its name, and for each value the pages that have it. */
type Filter = [name: string, values: unknown[]];

/** What Pagefind keeps about an index; each filter names its file. */
type Meta = [
  version: unknown,
  pages: unknown,
  chunks: unknown,
  filters: [name: string, file: string][],
  ...rest: unknown[],
];

/** Sorts a filter's values; gives the old and the new name of its file. */
function normaliseFilter(folder: string, file: string): [from: string, to: string] {
  const [name, values] = read(join(folder, file)) as Filter;
  const from = file.replace('.pf_filter', '');
  const bytes = packed([name, values.toSorted(byBytes)]);
  const to = nameAfter(bytes, from);
  replace(join(folder, file), join(folder, `${to}.pf_filter`), bytes);
  return [from, to];
}

/** Sorts the list of filters, and names it and them anew. */
function normaliseMeta(folder: string, file: string, renamed: ReadonlyMap<string, string>) {
  const [version, pages, chunks, filters, ...rest] = read(join(folder, file)) as Meta;
  const named = filters.map(([name, filter]) => [name, renamed.get(filter) ?? filter]);
  const bytes = packed([version, pages, chunks, named.sort(byBytes), ...rest]);
  const from = file.replace(/^pagefind\.|\.pf_meta$/g, '');
  const to = nameAfter(bytes, from);
  replace(join(folder, file), join(folder, `pagefind.${to}.pf_meta`), bytes);
  const entry = join(folder, 'pagefind-entry.json');
  writeFileSync(entry, readFileSync(entry, 'utf8').replaceAll(from, to));
}

/** Pagefind's own mark stands before the CBOR (RFC 8949) of each file. */
const mark = Buffer.from('pagefind_dcd');

function read(path: string): unknown {
  const bytes = gunzipSync(readFileSync(path));
  const value: unknown = decode(bytes.subarray(mark.length));
  if (!packed(value).equals(bytes))
    throw new Error('Pagefind writes its filters in a way that this site does not know.');
  return value;
}

const packed = (value: unknown) => Buffer.concat([mark, encode(value)]);

function replace(from: string, to: string, bytes: Buffer) {
  writeFileSync(from, gzipSync(bytes, { level: 9 }));
  renameSync(from, to);
}

const byBytes = (a: unknown, b: unknown) => Buffer.compare(encode(a), encode(b));

/** A name of the same length and language that follows from the bytes. */
function nameAfter(bytes: Buffer, name: string): string {
  const start = name.lastIndexOf('_') + 1;
  const hash = createHash('sha256').update(bytes).digest('hex');
  return name.slice(0, start) + hash.slice(0, name.length - start);
}
