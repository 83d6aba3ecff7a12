import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { site } from '../../src/site.ts';
import { command, madeUpEpoch, madeUpLibrary, ownEnvironment } from './library.ts';

mkdirSync('.cache', { recursive: true });
const root = mkdtempSync(resolve('.cache/output-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const quick = ['--no-downloads'];
const build = (folder: string, content = madeUpLibrary) =>
  command('src/cli/build.ts', { CONTENT_DIR: content, DIST_DIR: folder }, quick);
const page = (folder: string) => readFileSync(join(folder, 'index.html'), 'utf8');

/** Everything below a folder with its text, so that a test can say that nothing was touched. */
const all = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => [
      join(parentPath, name),
      statSync(join(parentPath, name)).mtimeMs,
    ])
    .toSorted();

describe('a site is not put into a folder that it would destroy', () => {
  test.each([
    ['the project itself', '.', 'output-refused'],
    ['the whole disk', '/', 'output-refused'],
    ['a folder above the project', '..', 'output-refused'],
    ['the content', madeUpLibrary, 'output-refused'],
    ['a folder inside the content', join(madeUpLibrary, 'briefings/site'), 'output-refused'],
    ['the source', 'src/pages', 'output-refused'],
    ['a file', 'package.json', 'output-refused'],
  ])('%s', async (_, folder, refused) => {
    const before = [all('src'), all(madeUpLibrary), readdirSync('.').toSorted()];
    const { code, said } = await build(folder);
    expect(said).toContain(`(${refused})`);
    expect(code).toBe(1);
    expect([all('src'), all(madeUpLibrary), readdirSync('.').toSorted()]).toEqual(before);
  });

  test('a folder of somebody else’s, straight or by a link', async () => {
    const foreign = join(root, 'foreign');
    mkdirSync(join(foreign, 'letters'), { recursive: true });
    writeFileSync(join(foreign, 'letters/mine.txt'), 'mine');
    symlinkSync(foreign, join(root, 'link-to-foreign'));
    for (const folder of [foreign, join(root, 'link-to-foreign')]) {
      const { code, said } = await build(folder);
      expect(said).toContain(`${foreign} holds what no build has made: letters.`);
      expect(said).toContain('(output-foreign)');
      expect(code).toBe(1);
      expect(readFileSync(join(foreign, 'letters/mine.txt'), 'utf8')).toBe('mine');
    }
  });
});

/** A good site, from which other places have theirs. */
const good = join(root, 'www/dist');
let first: Awaited<ReturnType<typeof build>>;
beforeAll(async () => {
  first = await build(good);
});
const goodSiteIn = (folder: string) => cpSync(good, folder, { recursive: true });

describe('where there is a good site', () => {
  const folder = good;

  test('it says which files are its own, and nothing else is left beside it', () => {
    expect(first.code).toBe(0);
    expect(existsSync(join(folder, `.${site.slug}-build`))).toBe(true);
    expect(readdirSync(dirname(folder))).toEqual(['dist']);
  });

  test('it stays as it is while there is a file in it that no build has made', async () => {
    writeFileSync(join(folder, 'notes.txt'), 'mine');
    const before = all(folder);
    const { code, said } = await build(folder);
    expect(said).toContain('holds what no build has made: notes.txt.');
    expect(code).toBe(1);
    expect(all(folder)).toEqual(before);
    rmSync(join(folder, 'notes.txt'));
  });

  test('a second build says that there is a first one, and the first one ends well', async () => {
    const [one, two] = await Promise.all([build(folder), build(folder)]);
    const said = [one, two].find(({ code }) => code === 1)?.said;
    expect(said).toContain('(output-busy)');
    expect([one.code, two.code].toSorted()).toEqual([0, 1]);
    expect(page(folder)).toContain('</html>');
    expect(readdirSync(dirname(folder))).toEqual(['dist']);
  });

  test.each(['SIGINT', 'SIGTERM'] as const)(
    'a build that is ended by %s leaves it',
    async (end) => {
      const before = all(folder);
      const content = { CONTENT_DIR: madeUpLibrary };
      const running = spawn(process.execPath, ['src/cli/build.ts', ...quick], {
        env: { ...ownEnvironment(), ...madeUpEpoch(content), ...content, DIST_DIR: folder },
      });
      let said = '';
      running.stderr.setEncoding('utf8').on('data', (text: string) => {
        said += text;
        if (said.includes('Making the pages')) running.kill(end);
      });
      await once(running, 'close');
      expect(said).toContain('The build was interrupted, and the last good site is as it was.');
      expect(all(folder)).toEqual(before);
      expect(readdirSync(dirname(folder))).toEqual(['dist']);
    },
  );

  test('a build that was killed outright does not stand in the way of the next', async () => {
    writeFileSync(
      join(dirname(folder), `.dist.${site.slug}-lock`),
      JSON.stringify({ process: 2 ** 30, machine: hostname() }),
    );
    expect((await build(folder)).code).toBe(0);
    expect(readdirSync(dirname(folder))).toEqual(['dist']);
  });
});

describe('a link', () => {
  const folder = join(root, 'linked/dist');
  test('to a site stays a link, and shows the new site', async () => {
    goodSiteIn(folder);
    const link = join(root, 'linked-dist');
    symlinkSync('linked/dist', link);
    writeFileSync(join(folder, 'index.html'), 'an older page');
    expect((await build(link)).code).toBe(0);
    expect(readlinkSync(link)).toBe('linked/dist');
    expect(page(folder)).toContain('</html>');
  });

  test('to a release is switched to a new one, and the old one is kept', async () => {
    const releases = join(root, 'releases');
    goodSiteIn(join(releases, '1'));
    const link = join(root, 'current');
    symlinkSync('releases/1', link);
    const { code, said } = await build(link);
    expect(code).toBe(0);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(readlinkSync(link)).toMatch(/^releases\/\d{14}$/);
    expect(page(link)).toContain('</html>');
    expect(page(join(releases, '1'))).toContain('</html>');
    expect(said).toContain(`the release before is in ${join(releases, '1')}`);
  });
});

const memory = '/dev/shm';
const isOther = existsSync(memory) && statSync(memory).dev !== statSync('.').dev;

test.skipIf(!isOther)('a site can be put on another file system, again and again', async () => {
  const there = mkdtempSync(join(memory, 'output-'));
  const folder = join(there, 'dist');
  goodSiteIn(folder);
  writeFileSync(join(folder, 'index.html'), 'an older page');
  expect((await build(folder)).code).toBe(0);
  expect(page(folder)).toContain('</html>');
  expect(readdirSync(there)).toEqual(['dist']);
  const { code, said } = await build(memory);
  expect(said).toContain('a file system of its own');
  expect(code).toBe(1);
  rmSync(there, { recursive: true });
});
