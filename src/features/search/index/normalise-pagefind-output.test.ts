import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { normalisePagefindOutput } from './normalise-pagefind-output.ts';

const values = {
  letter: '\x82fLetter\x81\x06',
  theme: '\x82eTheme\x83\x07\x08\t',
  briefing: '\x82hBriefing\x82\x00\x01',
};

/** A folder as Pagefind leaves it, with the values and the filters in a given order. */
function index(order: (keyof typeof values)[], hash: string, filters: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'pagefind-'));
  mkdirSync(join(folder, 'filter'));
  const packed = (text: string) => gzipSync(Buffer.from(text, 'latin1'));
  writeFileSync(
    join(folder, 'filter', `en_${hash}.pf_filter`),
    packed(`pagefind_dcd\x82dkind\x83${order.map((name) => values[name]).join('')}`),
  );
  const list = filters
    .map((name) => (name === 'kind' ? `\x82dkindjen_${hash}` : '\x82dyearjen_bbbbbbb'))
    .join('');
  writeFileSync(
    join(folder, 'pagefind.en_1234567.pf_meta'),
    packed(`pagefind_dcd\x85e1.5.2\x80\x80\x82${list}\x80`),
  );
  writeFileSync(join(folder, 'pagefind-entry.json'), '{"hash":"en_1234567"}');
  normalisePagefindOutput(folder);
  return folder;
}

/** Every file below a folder, with its bytes. */
const bytesIn = (folder: string) =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.includes('.'))
      .sort()
      .map((name) => [name, readFileSync(join(folder, name)).toString('hex')]),
  );

test('one order of values and filters comes of any', () => {
  const one = index(['letter', 'theme', 'briefing'], 'aaaaaaa', ['kind', 'year']);
  const other = index(['briefing', 'letter', 'theme'], 'ccccccc', ['year', 'kind']);
  expect(bytesIn(one)).toEqual(bytesIn(other));
  for (const folder of [one, other]) rmSync(folder, { recursive: true });
});

test('loses no value, and what names a file still names it', () => {
  const folder = index(['theme', 'letter', 'briefing'], 'aaaaaaa', ['kind', 'year']);
  const [name] = readdirSync(join(folder, 'filter'));
  const filter = gunzipSync(readFileSync(join(folder, 'filter', name!))).toString('latin1');
  const meta = readdirSync(folder).find((file) => file.endsWith('.pf_meta'))!;
  for (const value of Object.values(values)) expect(filter).toContain(value);
  expect(gunzipSync(readFileSync(join(folder, meta))).toString('latin1')).toContain(
    name!.replace('.pf_filter', ''),
  );
  expect(readFileSync(join(folder, 'pagefind-entry.json'), 'utf8')).toContain(
    meta.replace(/^pagefind\.|\.pf_meta$/g, ''),
  );
  rmSync(folder, { recursive: true });
});
