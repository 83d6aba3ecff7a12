import {
  cpSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { afterAll, beforeAll, expect, test } from 'vitest';
import rules, { walls } from '../.dependency-cruiser.mjs';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.(ts|astro|scss|md)$/.test(path))
  .sort();
const text = (path: string) => readFileSync(join('src', path), 'utf8');
const roomOf = (path: string) => path.split('/')[0]!.replace(/\.ts$/, '');

/** Files that each go through one wall, to see that it would be told. */
const planted = {
  'src/model/planted-room.ts': "import '../site.ts';",
  'src/model/planted-file.ts': "import 'node:fs';",
  'src/model/planted-astro.ts': "import 'astro:content';",
  'src/markdown/planted-nowhere.ts': "import '../../tests/tally.ts';",
  'src/checks/planted-circle.ts': "import type { A } from './planted-round.ts'; export type B = A;",
  'src/checks/planted-round.ts': "import type { B } from './planted-circle.ts'; export type A = B;",
  'src/features/planted-feature.ts': "import './hosting/build.ts';",
};

/** The house with its components and pages as TypeScript, which dependency-cruiser can read. */
const readable = resolve('.cache/walls');
let found: ICruiseResult;

beforeAll(async () => {
  rmSync(readable, { recursive: true, force: true });
  for (const path of files) copyReadably(path);
  for (const [path, code] of Object.entries(planted)) writeFileSync(join(readable, path), code);
  cpSync('package.json', join(readable, 'package.json'));
  cpSync('tsconfig.json', join(readable, 'tsconfig.json'));
  const { output } = await cruise(['src'], {
    ...rules.options,
    ruleSet: rules,
    validate: true,
    baseDir: readable,
  });
  found = output as ICruiseResult;
});
afterAll(() => rmSync(readable, { recursive: true, force: true }));

const named = (path: string) => path.replace(/\.astro\.ts$/, '.astro');
const imports = () =>
  found.modules.flatMap(({ source, dependencies }) =>
    dependencies.map(({ resolved }) => `${named(source)} imports ${named(resolved)}`),
  );

test('reads the imports of components, pages and globs too', () => {
  expect(imports()).toEqual(
    expect.arrayContaining([
      'src/pages/themes/[theme].astro imports src/components/Page.astro',
      'src/pages/_offers.ts imports src/features/citations/OnLetter.astro',
    ]),
  );
  expect(imports().length).toBeGreaterThan(500);
});

const violations = () =>
  found.summary.violations.map(({ rule, from, to, cycle }) => ({
    rule: rule.name,
    way: [from, ...(cycle?.map(({ name }) => name) ?? [to])].map(named).join(' → '),
  }));

test('no import goes through a wall', () => {
  const through = violations().filter(({ way }) => !way.includes('/planted-'));
  expect(new Set(through.map(({ rule, way }) => `${rule}: ${way}`))).toEqual(new Set());
});

test('each wall would tell', () => {
  const told = violations().filter(({ way }) => way.includes('/planted-'));
  expect([...new Set(told.map(({ rule }) => rule))].toSorted()).toEqual([
    'circle',
    'feature-to-feature',
    'leads-nowhere',
    'pure-rooms',
    'pure-rooms-outside-astro',
    'wall-of-model',
  ]);
});

test('every room of src stands in the floor plan', () => {
  const fixed = ['content.config', 'env.d'];
  expect(
    [...new Set(files.map(roomOf))].filter((room) => !(room in walls) && !fixed.includes(room)),
  ).toEqual([]);
});

test('README draws every room, with its walls as they are', () => {
  const readme = readFileSync('README.md', 'utf8');
  const [, table = ''] = /\n\| Room .*\n.*\n([^]*?)\n\n/.exec(readme) ?? [];
  const drawn = [...table.matchAll(/^\| `(\w+)` +\| (.*) \|$/gm)].map(([, room, allowed]) => [
    room,
    [...allowed!.matchAll(/`(\w+)/g)].map(([, name]) => name).toSorted(),
  ]);
  const held = Object.entries(walls).filter(([room]) => !['styles', 'site'].includes(room));
  expect(Object.fromEntries(drawn)).toEqual(
    Object.fromEntries(held.map(([room, allowed]) => [room, allowed.toSorted()])),
  );
  for (const room of Object.keys(walls)) expect(readme).toMatch(new RegExp(`\\n  ${room}[/.]`));
});

test('there is no room for odds and ends', () => {
  const odd = /(?:^|\/)(?:utils?|lib|helpers?|common|shared|misc|types|constants)(?:\/|\.ts$)/;
  expect(files.filter((path) => odd.test(path))).toEqual([]);
});

test('no two exports bear one name', () => {
  // Astro asks for the first two by name, a feature says what it declares, and the preview
  // stands in for what loads prose. A check is named by its subject: only their list reads it.
  const shared = /^(?:GET|getStaticPaths|declares|loadProse)$/;
  const apart = files.filter(
    (path) => path.endsWith('.ts') && !path.endsWith('.test.ts') && !path.startsWith('checks/'),
  );
  const exported = apart.flatMap((path) =>
    [...text(path).matchAll(/^export (?:async )?(?:function|const|class|interface|type) (\w+)/gm)]
      .map(([, name]) => ({ path, name: name! }))
      .filter(({ name }) => !shared.test(name)),
  );
  expect(exported.length).toBeGreaterThan(500);
  const twice = exported.filter(({ path, name }) =>
    exported.some((other) => other.name === name && other.path !== path),
  );
  expect(twice.map(({ path, name }) => `${name} in ${path}`)).toEqual([]);
});

test('Pagefind is named where the search is, and nowhere else', () => {
  const named = files.filter((path) => /pagefind/i.test(text(path)));
  expect(named).not.toEqual([]);
  expect(named.filter((path) => !path.startsWith('features/search/'))).toEqual([]);
});

test('no style sheet has more than 250 lines, as ESLint has it for the rest', () => {
  const sheets = files.filter((path) => path.endsWith('.scss'));
  expect(sheets.filter((path) => text(path).split('\n').length > 250)).toEqual([]);
});

test('a file is named in lower case with hyphens, a component as a noun', () => {
  const rooms = /^(model|load|markdown|checks|cli|astro|output)\//;
  const wrong = files.filter(
    (path) =>
      rooms.test(path) && !/^[a-z]+\/(?:[a-z]+\/)?[a-z0-9-]+(\.property)?(\.test)?\.ts$/.test(path),
  );
  const components = files.filter((path) => /^(components|features)\/.*\.astro$/.test(path));
  expect([
    ...wrong,
    ...components.filter((path) => !/\/[A-Z][A-Za-z]+\.astro$/.test(path)),
  ]).toEqual([]);
});

/** Puts a file where dependency-cruiser reads it; of an .astro file, what it runs and takes in. */
function copyReadably(path: string) {
  const target = join(readable, 'src', path.endsWith('.astro') ? `${path}.ts` : path);
  mkdirSync(dirname(target), { recursive: true });
  const code = path.endsWith('.astro') ? codeOf(text(path)) : text(path);
  writeFileSync(target, path.endsWith('.scss') ? code : code + globbed(path, code));
}

/** The front matter of an .astro file, and its scripts. */
function codeOf(astro: string): string {
  const front = /^---\n([^]*?)\n---/.exec(astro)?.[1] ?? '';
  const scripts = [...astro.matchAll(/<script>([^]*?)<\/script>/g)].map((match) => match[1]);
  return [front, ...scripts].join('\n');
}

/** The files that a glob takes in, as the imports that they are. */
function globbed(from: string, code: string): string {
  return [...code.matchAll(/import\.meta\.glob\b[^'"`\n]*?\(\s*['"](\.[^'"]+)['"]/g)]
    .flatMap((match) => globSync(match[1]!, { cwd: join('src', dirname(from)) }))
    .map((path) => `\nimport '${path.replaceAll('\\', '/')}';`)
    .join('');
}
