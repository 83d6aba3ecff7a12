import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { contentIssues } from '../../src/cli/check.ts';
import { filesBelow } from '../../src/output/files.ts';
import { writeLibrary } from './library.ts';

const work = mkdtempSync(join(tmpdir(), 'bench-library-'));
afterAll(() => rmSync(work, { recursive: true }));

/** A made library, and all that is in its files. */
const made = (name: string, seed: number) => {
  const folder = join(work, name);
  writeLibrary(folder, 30, seed);
  const texts = filesBelow(folder).map((path) => [path, readFileSync(join(folder, path), 'utf8')]);
  return { folder, texts };
};

test('the same seed makes the same library, and another makes another', () => {
  const { texts } = made('one', 1);
  expect(texts.filter(([path]) => path!.startsWith('briefings/'))).toHaveLength(30);
  expect(made('again', 1).texts).toEqual(texts);
  expect(made('other', 2).texts).not.toEqual(texts);
});

test('a made library is one that could be published', () => {
  const { folder } = made('sound', 3);
  expect(contentIssues(folder).filter(({ severity }) => severity === 'error')).toEqual([]);
});
