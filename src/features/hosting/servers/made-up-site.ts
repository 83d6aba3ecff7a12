import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { declaredRules } from '../../../output/declarations.ts';
import { tableOf, type Table } from '../table.ts';

/** A text long enough that a server packs it. */
const long = (what: string) => `${what}\n${'Sheds for bicycles. '.repeat(100)}`;

const textsOf = ({ chunk, engine }: Searched): Record<string, string> => ({
  [chunk.slice(1)]: 'index',
  [engine.slice(1)]: long('finder'),
  'index.html': long('home'),
  '404.html': long('no such page'),
  'search/index.html': long('search'),
  'briefings/sheds/index.html': long('sheds'),
  'briefings/sheds/cite.ris': 'TY  - RPRT\n',
  'briefings/sheds/cite.json': '[]\n',
  'briefings/sheds/feed.xml': long('<feed/>'),
  'briefings/gone/index.html': long('taken down'),
  'briefings/moved/index.html': long('moved'),
  'api/v1/index.json': long('{}'),
  '_astro/page.abc.js': long('script'),
  'downloads/all.epub': 'book',
  'downloads/all.zim': 'zim',
  'downloads/SHA256SUMS': 'sums\n',
  'manifest.webmanifest': '{}',
  'icon.svg': long('<svg/>'),
});

/** What search brings, wherever it has said that it lies. */
export interface Searched {
  /** A file of the index, by its address. */
  chunk: string;
  /** A script that may compile. */
  engine: string;
}

function searchedIn(headers: ReadonlyMap<string, Record<string, string>>): Searched {
  const saying = (name: string, part: string) =>
    [...headers].filter(([, lines]) => lines[name]?.includes(part)).map(([address]) => address);
  const [engine = '/engine/*'] = saying('Content-Security-Policy', 'wasm');
  const chunk = saying('Cache-Control', 'immutable').find((one) => !one.startsWith('/_astro'));
  return { engine: engine.replace('*', 'any.js'), chunk: chunk?.replace('*', 'any.part') ?? '/x' };
}

/** A small site in a fresh folder, with packed copies as a release has them, and its rules. */
export async function madeUpSite(): Promise<{ folder: string; table: Table; search: Searched }> {
  const headers = (await declaredRules()).headers();
  const search = searchedIn(headers);
  mkdirSync('.cache', { recursive: true });
  const folder = mkdtempSync(resolve('.cache/hosts-'));
  // A server may work as another user.
  chmodSync(folder, 0o755);
  for (const [path, text] of Object.entries(textsOf(search))) {
    const file = join(folder, 'site', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    if (text.length < 1000) continue;
    writeFileSync(`${file}.gz`, gzipSync(text));
    writeFileSync(`${file}.br`, brotliCompressSync(text));
  }
  const table = tableOf({
    headers,
    redirects: [
      { from: '/briefings/moved/', to: '/briefings/sheds/#p2' },
      { from: '/briefings/moved/cite.ris', to: '/briefings/sheds/cite.ris' },
    ],
    gone: ['/briefings/gone/'],
  });
  return { folder, table, search };
}
