import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { buildDate } from '../src/load/build-date.ts';
import { publishedLibrary } from '../src/load/read-library.ts';
import { writeDownloads } from '../src/features/offline/build.ts';
import { copyOf } from '../src/features/offline/copy/copy.ts';
import { declaredRules } from '../src/output/declarations.ts';
import { readFiles } from '../src/features/offline/site-files.ts';
import { zip } from '../src/features/offline/zip.ts';

// npm run bench:offline -- 2000   How long the offline copies take, and how large the zip is,
// beside Pagefind and a plain zip, in one run.
const documents = Number(process.argv[2] ?? 200);
const work = mkdtempSync(join(tmpdir(), 'bench-offline-'));
try {
  process.env.CONTENT_DIR = grownLibrary(documents, join(work, 'content'));
  const site = join(work, 'dist');
  execFileSync(
    process.execPath,
    ['--max-old-space-size=6000', 'src/cli/build.ts', '--no-downloads'],
    { env: { ...process.env, DIST_DIR: site }, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  await measure(site);
} finally {
  rmSync(work, { recursive: true, force: true });
}

async function measure(site: string) {
  const files = readFiles(site);
  const pages = [...files]
    .filter(([path]) => path.endsWith('.html'))
    .map(([path, bytes]) => ({ path, html: Buffer.from(bytes).toString() }));
  const found = pages.filter(({ html }) => html.includes('data-findable'));
  const size = Math.round(sum(pages.map(({ html }) => html.length)) / 1e6);
  console.log(
    `${documents} documents, ${pages.length} pages, ${found.length} found by search, ${size} MB`,
  );
  const library = publishedLibrary();
  const made = buildDate();
  const indexing = await seconds(() => index(found, join(work, 'index')));
  const all = await seconds(() =>
    index(
      pages.map(({ path, html }) => ({
        path,
        html: html.replace('<main', '<main data-findable'),
      })),
      join(work, 'index-all'),
    ),
  );
  let copied = new Map() as Awaited<ReturnType<typeof copyOf>>;
  const copying = await seconds(async () => {
    copied = await copyOf(files, { made, rules: await declaredRules() });
  });
  let zipped = 0;
  const zipping = await seconds(() => {
    zipped = zip(copied, { day: made }).length;
  });
  const everything = await seconds(() => writeDownloads(site, library, made));
  const plain = zip(files, { day: made }).length;
  const row = (name: string, value: number, unit = 's') =>
    console.log(`${name.padEnd(52)} ${value.toFixed(2)} ${unit}`);
  row('Pagefind, the pages that search finds', indexing);
  row('Pagefind, every page', all);
  row('the copy', copying);
  row('its zip', zipping);
  row('all downloads (copy, zip, single files, EPUBs)', everything);
  row('all downloads ÷ Pagefind, the pages that search finds', everything / indexing, '');
  row('all downloads ÷ Pagefind, every page', everything / all, '');
  row('copy and zip ÷ Pagefind, every page', (copying + zipping) / all, '');
  row('zip of the copy ÷ zip of the plain site', zipped / plain, '');
}

async function index(pages: { path: string; html: string }[], outputPath: string) {
  const { index } = await createIndex({ writePlayground: false });
  for (const { path, html } of pages) await index!.addHTMLFile({ sourcePath: path, content: html });
  await index!.writeFiles({ outputPath });
  await close();
}

/** The shorter of two times, since other work on the machine only ever makes them longer. */
async function seconds(work: () => Promise<void> | void): Promise<number> {
  const times: number[] = [];
  for (let turn = 0; turn < 2; turn++) {
    const start = performance.now();
    await work();
    times.push((performance.now() - start) / 1000);
  }
  return Math.min(...times);
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

/** The content, with its briefings again and again under other names until there are enough. */
function grownLibrary(count: number, folder: string): string {
  cpSync('content', folder, { recursive: true });
  rmSync(join(folder, 'published.txt'), { force: true });
  const briefings = readdirSync(join(folder, 'briefings')).sort();
  for (let number = briefings.length; number < count; number++) {
    const from = briefings[number % briefings.length]!;
    const to = join(folder, 'briefings', `${from}-${number}`);
    mkdirSync(to);
    const file = readdirSync(join(folder, 'briefings', from)).find((name) =>
      name.startsWith('v1.'),
    )!;
    const text = readFileSync(join(folder, 'briefings', from, file), 'utf8')
      .replace(/^title: *(["']?)/m, `title: $1${number}. `)
      .replace(/^identifier: .*$/m, `identifier: PB-2026-${1000 + number}`);
    writeFileSync(join(to, file), text);
  }
  return folder;
}
