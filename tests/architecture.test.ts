import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';

/** What each room of src may import; a folder of features counts as a room of its own. */
const walls: Record<string, string[]> = {
  model: [],
  load: ['model', 'markdown'],
  markdown: ['model'],
  checks: ['model', 'markdown'],
  astro: ['model', 'markdown', 'load'],
  output: ['model', 'load'],
  components: ['model', 'markdown', 'astro', 'styles', 'site'],
  features: ['model', 'markdown', 'load', 'astro', 'output', 'components', 'styles', 'site'],
  pages: ['model', 'markdown', 'astro', 'components', 'features', 'styles', 'site'],
  cli: ['model', 'load', 'checks', 'markdown', 'output', 'features', 'site'],
  site: [],
  styles: [],
};

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.(ts|astro|scss|mdx?)$/.test(path))
  .sort();
const sources = files.filter((path) => /\.(ts|astro)$/.test(path) && !path.endsWith('.d.ts'));
const text = (path: string) => readFileSync(join('src', path), 'utf8');

interface Import {
  from: string;
  to: string;
}

/** Every import of a file of ours, static, dynamic or by glob, as paths below src. */
function importsOf(from: string): Import[] {
  const patterns = [
    /(?:^|[\n;>])\s*(?:import|export)\s(?:[^'"`;]*?\sfrom\s)?\s*['"]([^'"]+)['"]/g,
    /\bimport\(\s*['"]([^'"]+)['"]/g,
    /import\.meta\.glob\b[^'"`\n]*?\(\s*['"]([^'"]+)['"]/g,
  ];
  return patterns
    .flatMap((pattern) => [...text(from).matchAll(pattern)])
    .map((match) => match[1]!)
    .filter((name) => name.startsWith('.'))
    .map((name) => ({
      from,
      to: posix.normalize(posix.join(dirname(from), name.replace(/\?.*$/, ''))),
    }));
}

const imports = sources.flatMap(importsOf);
const roomOf = (path: string) => (path === 'site.ts' ? 'site' : path.split('/')[0]!);
const featureOf = (path: string) => /^features\/([^/]+)/.exec(path)?.[1]?.replace(/\.ts$/, '');
/** Tests and benchmarks measure the house from outside. */
const isTest = ({ from }: Import) => from.endsWith('.test.ts') || from.includes('/bench/');
const said = ({ from, to }: Import) => `${from} imports ${to}`;

describe('the walls of the house', () => {
  test('reads the imports it judges', () => {
    expect(imports.map(said)).toContain('pages/themes/[theme].astro imports components/Page.astro');
    expect(imports.map(said)).toContain(
      'pages/letters/[slug].astro imports features/*/OnLetter.astro',
    );
    expect(imports.length).toBeGreaterThan(150);
  });

  test('no import goes through a wall', () => {
    const through = imports
      .filter((one) => !isTest(one))
      .filter(
        ({ from, to }) =>
          roomOf(from) !== roomOf(to) && !(walls[roomOf(from)] ?? []).includes(roomOf(to)),
      );
    expect(through.map(said)).toEqual([]);
  });

  test('no feature imports another feature', () => {
    const between = imports.filter(
      ({ from, to }) => featureOf(from) && featureOf(to) && featureOf(from) !== featureOf(to),
    );
    expect(between.map(said)).toEqual([]);
  });

  test('no page or command reaches outside src', () => {
    expect(
      imports
        .filter(({ to }) => to.startsWith('..'))
        .filter((one) => !isTest(one))
        .map(said),
    ).toEqual([]);
  });

  // A hash is a sum: node:crypto reads nothing.
  test('the model, the checks and the prose read no file, no environment and no page', () => {
    const outside = sources
      .filter((path) => /^(model|checks|markdown)\//.test(path) && !path.endsWith('.test.ts'))
      .filter((path) =>
        /from 'node:(?!crypto')|from 'astro(?!\/zod)|\bprocess\.|\bwindow\./.test(text(path)),
      );
    expect(outside).toEqual([]);
  });

  test('no import runs in a circle', () => {
    const next = new Map(
      sources.map((path) => [
        path,
        importsOf(path)
          .filter(({ to }) => sources.includes(to) && !onlyTypes(path, to))
          .map(({ to }) => to),
      ]),
    );
    const circles = sources.flatMap((start) => circleFrom(start, next));
    expect(circles).toEqual([]);
  });
});

describe('the rooms of the house', () => {
  test('every folder of src is a room that the floor plan names', () => {
    expect(
      [...new Set(files.map(roomOf))].filter((room) => !(room in walls) && room !== 'env.d.ts'),
    ).toEqual([]);
  });

  test('there is no room for odds and ends', () => {
    expect(
      files.filter((path) =>
        /(?:^|\/)(?:utils?|lib|helpers?|common|shared|misc|types|constants)(?:\/|\.ts$)/.test(path),
      ),
    ).toEqual([]);
  });

  test('no file has more than 250 lines', () => {
    expect(
      files
        .map((path) => ({ path, lines: text(path).split('\n').length }))
        .filter(({ lines }) => lines > 250),
    ).toEqual([]);
  });

  test('files of the model, checks and prose are named in lower case with hyphens, components as nouns', () => {
    const wrong = files.filter(
      (path) =>
        /^(model|load|markdown|checks|cli)\//.test(path) &&
        !/^[a-z]+\/(?:[a-z]+\/)?[a-z0-9-]+(\.test)?\.ts$/.test(path),
    );
    const nouns = files.filter(
      (path) =>
        path.startsWith('components/') &&
        path.endsWith('.astro') &&
        !/\/[A-Z][A-Za-z]+\.astro$/.test(path),
    );
    expect([...wrong, ...nouns]).toEqual([]);
  });
});

/**
 * Whether a file takes nothing but types from another, which leaves no trace when the code runs.
 */
function onlyTypes(from: string, to: string): boolean {
  const name = posix.basename(to).replaceAll('.', '\\.');
  const lines = text(from).match(new RegExp(`import[^;]*['"][^'"]*/${name}['"]`, 'g')) ?? [];
  return (
    lines.length > 0 &&
    lines.every(
      (line) =>
        /^import type\b/.test(line) ||
        /\{[^}]*\}/
          .exec(line)?.[0]
          .slice(1, -1)
          .split(',')
          .filter((word) => word.trim())
          .every((word) => word.trim().startsWith('type ')),
    )
  );
}

/** The shortest way from a file back to itself, told once: by its first file in the alphabet. */
function circleFrom(start: string, next: Map<string, string[]>): string[] {
  const ways = (next.get(start) ?? []).map((step) => [start, step]);
  const seen = new Set<string>();
  for (let way = ways.shift(); way; way = ways.shift()) {
    const end = way.at(-1)!;
    if (end === start) return way.every((path) => path >= start) ? [way.join(' → ')] : [];
    if (seen.has(end)) continue;
    seen.add(end);
    ways.push(...(next.get(end) ?? []).map((step) => [...way, step]));
  }
  return [];
}
