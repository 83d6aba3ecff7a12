import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { site } from '../../site.ts';
import { Fault } from '../fault.ts';
import { disk, type Disk } from './disk.ts';
import { lookAt } from './look.ts';
import { putInPlace, recover } from './put-in-place.ts';
import { besides } from './target.ts';

const roots: string[] = [];
afterAll(() => roots.forEach((root) => rmSync(root, { recursive: true })));

function place({ before = true } = {}) {
  const root = mkdtempSync(join(tmpdir(), 'place-'));
  roots.push(root);
  const made = join(root, 'work/made');
  const target = join(root, 'www/dist');
  put(made, 'new');
  mkdirSync(dirname(target), { recursive: true });
  if (before) put(target, 'old');
  return { root, made, target };
}

function put(folder: string, text: string) {
  mkdirSync(join(folder, 'below'), { recursive: true });
  writeFileSync(join(folder, 'below/page.html'), text);
}

const shown = (folder: string) => readFileSync(join(folder, 'below/page.html'), 'utf8');
const codeOf = (act: () => unknown) => {
  try {
    act();
    return undefined;
  } catch (error) {
    return (error as Fault).fault.code;
  }
};
const failing = (code: string) => Object.assign(new Error(code), { code });

/** The disk, of which one step fails: the nth of its kind. */
function diskFailingAt(
  kind: 'rename' | 'copy' | 'remove' | 'link',
  nth: number,
  code: string,
): Disk {
  let count = 0;
  return {
    ...disk,
    [kind]: (...paths: string[]) => {
      count += 1;
      if (count === nth) throw failing(code);
      const [from, to] = paths as [string, string];
      disk[kind](from, to);
    },
  };
}

const otherDisk: Disk = {
  ...disk,
  rename: (from, to) => {
    if (from.includes('work')) throw failing('EXDEV');
    disk.rename(from, to);
  },
};

describe.each([true, false])('with a site before: %s', (before) => {
  test('the new one takes its place, and nothing is left beside it', () => {
    const { made, target } = place({ before });
    expect(putInPlace(made, lookAt(target))).toEqual({ folder: target });
    expect(shown(target)).toBe('new');
    expect(readdirSync(dirname(target))).toEqual(['dist']);
  });

  test('so it does on another file system', () => {
    const { made, target } = place({ before });
    putInPlace(made, lookAt(target), otherDisk);
    expect(shown(target)).toBe('new');
    expect(readdirSync(dirname(target))).toEqual(['dist']);
  });
});

const steps = [
  ['bringing it there', diskFailingAt('rename', 1, 'EACCES')],
  ['copying it to a full disk', { ...otherDisk, copy: halfCopied }],
  ['moving the old one away', diskFailingAt('rename', 2, 'EBUSY')],
  ['moving the new one in', diskFailingAt('rename', 3, 'EROFS')],
] as const;

function halfCopied(_: string, to: string) {
  mkdirSync(to);
  writeFileSync(join(to, 'half.html'), '');
  throw failing('ENOSPC');
}

test.each(steps)('when %s fails, the last good site is as it was, and that is said', (_, on) => {
  const { made, target } = place();
  expect(() => putInPlace(made, lookAt(target), on)).toThrow(Fault);
  expect(shown(target)).toBe('old');
  expect(readdirSync(dirname(target))).toEqual(['dist']);
});

test('the reason is told in plain words', () => {
  const { made, target } = place();
  try {
    putInPlace(made, lookAt(target), { ...otherDisk, copy: halfCopied });
  } catch (error) {
    expect((error as Fault).fault.code).toBe('output-not-replaced');
    expect((error as Fault).fault.problem).toContain('the disk is full');
    expect((error as Fault).fault.cure).toContain('The last good site is as it was.');
  }
  expect.assertions(3);
});

test('what cannot even be put back is told with its place, and the next build does it', () => {
  const { made, target } = place();
  let renames = 0;
  const on = {
    ...disk,
    rename: (from: string, to: string) => {
      renames += 1;
      if (renames >= 3) throw failing('EIO');
      disk.rename(from, to);
    },
  };
  const { old } = besides(target, site.slug);
  try {
    putInPlace(made, lookAt(target), on);
  } catch (error) {
    expect((error as Fault).fault.cure).toContain(`The last good site is in ${old} now.`);
  }
  expect(shown(old)).toBe('old');
  expect(recover(lookAt(target))).toBe(true);
  expect(shown(target)).toBe('old');
  expect.assertions(4);
});

test('where the old one cannot be removed, the new one is in place all the same', () => {
  const { made, target } = place();
  const placed = putInPlace(made, lookAt(target), diskFailingAt('remove', 3, 'EACCES'));
  expect(shown(target)).toBe('new');
  const { old } = besides(target, site.slug);
  expect(placed.left?.fault).toMatchObject({ code: 'output-left-over' });
  expect(placed.left?.text).toContain(`Delete ${old}`);
  expect(shown(old)).toBe('old');
  expect(recover(lookAt(target))).toBe(false);
  expect(readdirSync(dirname(target))).toEqual(['dist']);
});

describe('a link', () => {
  const linked = (name: string) => {
    const { root, made, target } = place();
    const link = join(root, 'current');
    const folder = join(dirname(target), name);
    put(folder, 'old');
    symlinkSync(join('www', name), link);
    return { root, made, link, folder };
  };
  const now = new Date('2026-11-22T09:30:00Z');

  test('to a release is switched to a new release, and the one before is kept', () => {
    const { root, made, link, folder } = linked('20261101120000');
    const next = join(root, 'www/20261122093000');
    expect(putInPlace(made, lookAt(link), disk, now)).toEqual({ folder: next, before: folder });
    expect(readlinkSync(link)).toBe('www/20261122093000');
    expect(shown(link)).toBe('new');
    expect(shown(folder)).toBe('old');
  });

  test('to a release is as it was when it cannot be switched', () => {
    const { made, link, folder } = linked('20261101120000');
    expect(() => putInPlace(made, lookAt(link), diskFailingAt('link', 1, 'EACCES'), now)).toThrow(
      'linked to',
    );
    expect(readlinkSync(link)).toBe('www/20261101120000');
    expect(shown(link)).toBe('old');
    expect(readdirSync(dirname(folder)).toSorted()).toEqual(['20261101120000', 'dist']);
  });

  test('to another folder stays, and the folder is replaced', () => {
    const { made, link, folder } = linked('public_html');
    expect(putInPlace(made, lookAt(link))).toEqual({ folder });
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(shown(folder)).toBe('new');
  });

  test('to a folder that is not there yet has it made', () => {
    const { root, made } = place();
    const link = join(root, 'current');
    symlinkSync(join('www', 'later'), link);
    putInPlace(made, lookAt(link));
    expect(shown(join(root, 'www/later'))).toBe('new');
  });

  test('that leads round in a circle is told', () => {
    const { root } = place();
    symlinkSync('b', join(root, 'a'));
    symlinkSync('a', join(root, 'b'));
    expect(() => lookAt(join(root, 'a'))).toThrow('cannot be looked at (ELOOP)');
    expect(codeOf(() => lookAt(join(root, 'a')))).toBe('output-unwritable');
    expect(existsSync(join(root, 'a'))).toBe(false);
  });
});
