import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';

/**
 * Puts the values in Pagefind's filter files in one order, since it writes them in a chance one,
 * and names the files after what they hold.
 */
export function steadyFilters(pagefind: string): void {
  const renamed = readdirSync(join(pagefind, 'filter'))
    .sort()
    .map((name) => steadyFilter(join(pagefind, 'filter'), name));
  for (const name of readdirSync(pagefind).filter((file) => file.endsWith('.pf_meta')))
    steadyMeta(pagefind, name, renamed);
}

type Renamed = [from: string, to: string];

function steadyFilter(folder: string, name: string): Renamed {
  const bytes = gunzipSync(readFileSync(join(folder, name)));
  const [filter, values] = itemsOf(bytes, mark);
  const sorted = itemsOf(bytes, values!.start)
    .map(({ start, end }) => bytes.subarray(start, end))
    .sort(Buffer.compare);
  const head = bytes.subarray(0, itemsOf(bytes, values!.start)[0]?.start ?? filter!.end);
  const from = name.replace('.pf_filter', '');
  const steady = Buffer.concat([head, ...sorted]);
  const to = nameAfter(steady, from);
  writeFileSync(join(folder, name), gzipSync(steady, { level: 9 }));
  renameSync(join(folder, name), join(folder, `${to}.pf_filter`));
  return [from, to];
}

/**
 * The list of filters is the fourth part of what Pagefind keeps about an index; each names its
 * file.
 */
function steadyMeta(folder: string, name: string, renamed: Renamed[]) {
  const bytes = gunzipSync(readFileSync(join(folder, name)));
  const filters = itemsOf(bytes, mark)[3]!;
  const entries = itemsOf(bytes, filters.start);
  const named = entries
    .map(({ start, end }) =>
      renamed.reduce(
        (text, [from, to]) => text.replace(from, to),
        bytes.toString('latin1', start, end),
      ),
    )
    .sort();
  const list = Buffer.from(named.join(''), 'latin1');
  const steady = Buffer.concat([
    bytes.subarray(0, entries[0]?.start ?? filters.end),
    list,
    bytes.subarray(filters.end),
  ]);
  const from = name.replace(/^pagefind\.|\.pf_meta$/g, '');
  const to = nameAfter(steady, from);
  writeFileSync(join(folder, name), gzipSync(steady, { level: 9 }));
  renameSync(join(folder, name), join(folder, `pagefind.${to}.pf_meta`));
  const entry = join(folder, 'pagefind-entry.json');
  writeFileSync(entry, readFileSync(entry, 'utf8').replaceAll(from, to));
}

/** A name of the same length and language that follows from the bytes. */
function nameAfter(bytes: Buffer, name: string): string {
  const start = name.lastIndexOf('_') + 1;
  return (
    name.slice(0, start) +
    createHash('sha256')
      .update(bytes)
      .digest('hex')
      .slice(0, name.length - start)
  );
}

/** Pagefind's own mark stands before the CBOR (RFC 8949) of each file. */
const mark = 'pagefind_dcd'.length;

interface Item {
  start: number;
  end: number;
}

/** The items of the CBOR array that starts at a byte. */
function itemsOf(bytes: Buffer, at: number): Item[] {
  const { value, next } = headOf(bytes, at);
  const items: Item[] = [];
  for (let index = 0, start = next; index < value; index++, start = items.at(-1)!.end)
    items.push({ start, end: endOf(bytes, start) });
  return items;
}

function endOf(bytes: Buffer, at: number): number {
  const { kind, value, next } = headOf(bytes, at);
  if (kind === 2 || kind === 3) return next + value;
  if (kind === 4) return itemsOf(bytes, at).at(-1)?.end ?? next;
  if (kind === 0 || kind === 1) return next;
  throw new Error('Pagefind writes its filters in a way that this site does not know.');
}

/** The kind of an item, its number or length, and where the rest begins. */
function headOf(bytes: Buffer, at: number): { kind: number; value: number; next: number } {
  const kind = bytes[at]! >> 5;
  const short = bytes[at]! & 31;
  if (short < 24) return { kind, value: short, next: at + 1 };
  const length = 2 ** (short - 24);
  if (length > 4)
    throw new Error('Pagefind writes its filters in a way that this site does not know.');
  return { kind, value: bytes.readUIntBE(at + 1, length), next: at + 1 + length };
}
