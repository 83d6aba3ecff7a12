import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { filesBelow } from '../../src/output/files.ts';
import { slugOf, writeLibrary } from './library.ts';
import { measured, type Cost } from './measured.ts';

const usage =
  'npm run bench:build -- --documents 300 [--edit one] [--downloads] [--seed 1] [--json]\n' +
  'Measures the build of a made library of so many briefings, and of a fifth of it.';

/** What the build of a library took, and what came of it. */
interface Row extends Omit<Cost, 'said'> {
  documents: number;
  what: 'clean' | 'one comma';
  pages: number;
  files: number;
  /** In kilobytes. */
  size: number;
}

const { values: asked } = parseArgs({
  options: {
    documents: { type: 'string', default: '300' },
    seed: { type: 'string', default: '1' },
    edit: { type: 'string' },
    downloads: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});
const documents = Number(asked.documents);
const isAsked = Number.isInteger(documents) && documents >= 5 && Number.isInteger(+asked.seed);
if (!isAsked || (asked.edit ?? 'one') !== 'one') {
  console.error(usage);
  process.exit(2);
}

const work = mkdtempSync(join(tmpdir(), 'bench-build-'));
try {
  const fifth = await builtFresh(Math.round(documents / 5));
  const whole = await builtFresh(documents);
  const rows = [fifth, whole, ...(asked.edit ? [await builtAfterEdit(documents)] : [])];
  const growth = Math.log(whole.cpu / fifth.cpu) / Math.log(whole.documents / fifth.documents);
  console.log(asked.json ? JSON.stringify({ rows, growth }) : told(rows, growth));
} finally {
  rmSync(work, { recursive: true, force: true });
}

async function builtFresh(count: number): Promise<Row> {
  writeLibrary(contentOf(count), count, Number(asked.seed));
  return built(count, 'clean');
}

async function builtAfterEdit(count: number): Promise<Row> {
  const path = join(contentOf(count), `briefings/${slugOf(0)}/v1.md`);
  writeFileSync(path, readFileSync(path, 'utf8').replace(/\.\n$/, ', too.\n'));
  return built(count, 'one comma');
}

async function built(count: number, what: Row['what']): Promise<Row> {
  const site = join(work, `site-${count}`);
  const script = ['src/cli/build.ts', ...(asked.downloads ? [] : ['--no-downloads'])];
  const env = { CONTENT_DIR: contentOf(count), DIST_DIR: site, SOURCE_DATE_EPOCH: '1795478400' };
  const { wall, cpu, memory } = await measured(script, { env });
  const files = filesBelow(site);
  const bytes = files.reduce((sum, path) => sum + statSync(join(site, path)).size, 0);
  return {
    documents: count,
    what,
    wall,
    cpu,
    memory,
    pages: files.filter((path) => path.endsWith('.html')).length,
    files: files.length,
    size: bytes / 1000,
  };
}

function contentOf(count: number): string {
  return join(work, `content-${count}`);
}

function told(rows: Row[], growth: number): string {
  const lines = rows.map(({ documents: count, what, wall, cpu, memory, pages, files, size }) =>
    [
      `${count} briefings, ${what}: ${cpu.toFixed(1)} CPU s, ${wall.toFixed(1)} s,`,
      `${memory.toFixed(0)} MB at the peak; for each briefing ${(pages / count).toFixed(1)} pages,`,
      `${(files / count).toFixed(1)} files, ${(size / count).toFixed(0)} kB`,
    ].join(' '),
  );
  return [...lines, `CPU grows with the power ${growth.toFixed(2)} of the number`].join('\n');
}
