import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { command, madeUpLibrary } from '../../tests/library/library.ts';
import { Fault } from './fault.ts';
import { complaintOf } from './needs-node.mjs';
import { typed, usage } from './typed.ts';

const root = mkdtempSync(join(tmpdir(), 'commands-'));
afterAll(() => rmSync(root, { recursive: true }));
const content = join(root, 'content');
cpSync(madeUpLibrary, content, { recursive: true });

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};
const own = Object.entries(scripts).filter(([, line]) => line.includes('src/cli/'));

describe.each(own)('npm run %s', (name, line) => {
  const file = line.split(' ').at(-1)!;
  const run = (...args: string[]) =>
    command(file, { CONTENT_DIR: content, DIST_DIR: join(root, 'dist') }, args);

  test('says with --help how it is typed, and does nothing', async () => {
    const before = readdirSync(root, { recursive: true }).toSorted();
    const { code, said } = await run('--help');
    expect(said).toMatch(new RegExp(`^npm run ${name}\\b`));
    expect(code).toBe(0);
    expect(readdirSync(root, { recursive: true }).toSorted()).toEqual(before);
  });

  test('refuses a flag that it does not know, and does nothing', async () => {
    const before = readdirSync(root, { recursive: true }).toSorted();
    const { code, said } = await run('--hlep');
    expect(said).toContain('There is no --hlep here. Did you mean --help?');
    expect(said).toContain('(argument-refused)');
    expect(code).toBe(2);
    expect(readdirSync(root, { recursive: true }).toSorted()).toEqual(before);
  });
});

const wording = {
  command: 'npm run build',
  does: 'Builds.',
  options: {
    'no-downloads': { type: 'boolean', means: 'leaves the downloads out' },
    reason: { type: 'string', means: 'why' },
    keep: { type: 'string', multiple: true, means: 'what stays' },
  },
  names: { called: 'ADDRESS', least: 1, most: 1 },
} as const;

test.each([
  [['a', '--no-downlods'], 'There is no --no-downlods here. Did you mean --no-downloads?'],
  [['a', '--toString'], 'There is no --toString here.'],
  [['a', '-x'], 'There is no -x here.'],
  [['a', '--no-downloads=yes'], '--no-downloads stands alone, without “yes”.'],
  [['a', '--reason'], 'There is nothing behind --reason.'],
  [['a', '--reason', '--no-downloads'], 'There is nothing behind --reason.'],
  [['a', '--reason', 'b', '--reason', 'c'], '--reason stands there twice.'],
  [['a', 'b'], '“b” is more than the command takes (1 ADDRESS).'],
  [[], 'No ADDRESS was named.'],
])('%j is refused: %s', (args, problem) => {
  expect(() => typed(args, wording)).toThrow(Fault);
  expect(() => typed(args, wording)).toThrow(problem);
});

test('all that was typed is taken', () => {
  const asked = typed(['--keep', 'a', 'b', '--keep=c', '--no-downloads'], wording);
  expect(asked.names).toEqual(['b']);
  expect(asked.texts('keep')).toEqual(['a', 'c']);
  expect(asked.flag('no-downloads')).toBe(true);
  expect(asked.flag('reason')).toBe(false);
});

test('the usage names every flag with what it does', () =>
  expect(usage(wording)).toContain('--no-downloads  leaves the downloads out'));

test.each([
  ['20.20.2', true],
  ['22.17.9', true],
  ['22.18.0', false],
  ['24.22.0', false],
])('whether Node %s is too old: %s', (version, isOld) =>
  expect(complaintOf(version) !== undefined).toBe(isOld),
);

test('every command asks first whether Node is new enough', () => {
  for (const [, line] of own) expect(line).toContain('--import ./src/cli/needs-node.mjs');
  expect(execFileSync(process.execPath, ['src/cli/needs-node.mjs'], { encoding: 'utf8' })).toBe('');
});

test('what nobody foresaw is told without the machine’s stack', async () => {
  const { code, said } = await command('src/cli/schemas.ts', {
    CONTENT_DIR: join(content, 'glossary.yaml'),
  });
  expect(said).toContain('(unexpected)');
  expect(said).not.toMatch(/^\s+at /m);
  expect(code).toBe(2);
});
