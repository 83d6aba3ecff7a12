import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { command, copyOfLibrary } from '../../tests/library/library.ts';
import { wrongFiles } from '../../tests/importing/wrong-files.ts';
import { readDocument } from '../load/read-file.ts';
import { documentKinds } from '../model/kinds.ts';

const original = 'tests/site/fixtures/letter-2022-05-30.txt';
const published = 'content/letters/2022-05-30-looked-after-children.md';

const copy = copyOfLibrary();
const folder = mkdtempSync(join(tmpdir(), 'letters-'));
afterAll(() => {
  copy.remove();
  rmSync(folder, { recursive: true });
});

const run = (...typed: string[]) =>
  command('src/cli/import.ts', { CONTENT_DIR: copy.folder }, typed);
const files = () => (readdirSync(copy.folder, { recursive: true }) as string[]).toSorted();
const letterAt = (path: string) => {
  const { items, issues } = readDocument(
    documentKinds.letters,
    `content/letters/${path.split('/').at(-1)}`,
    readFileSync(path, 'utf8'),
  );
  expect(issues).toEqual([]);
  return items[0]!;
};

describe('the letter that the site grew from', () => {
  test('is imported word for word, with its facts, and with no hand edit', async () => {
    const { code, said } = await run(original, '--slug', 'looked-after-children');
    expect(said).toContain('Wrote content/letters/2022-05-30-looked-after-children.md');
    expect(code).toBe(0);
    const made = letterAt(join(copy.folder, 'letters/2022-05-30-looked-after-children.md'));
    const ours = letterAt(published);
    expect(made.body.trim()).toBe(ours.body.trim());
    const { date, to, from, signatory, letterhead } = ours;
    expect(made).toMatchObject({ date, to, from, signatory, letterhead, draft: true });
    const { file, sha256, pages } = ours.provenance;
    expect(made.provenance).toMatchObject({ file, sha256, pages });
    expect(made.importNotes.join(' ')).toMatch(/handwritten signature.*looked after child/s);
  });

  test('is not imported over itself', async () => {
    const { code, said } = await run(original, '--slug', 'looked-after-children');
    expect(said).toContain('(import-exists)');
    expect(code).toBe(1);
  });

  test('is a draft that the checks take as it is', async () => {
    const { said } = await copy.check();
    expect(said).not.toContain('letters/2022-05-30');
  });

  test('becomes a briefing when asked to, and its original is kept when asked to', async () => {
    const { code } = await run(
      original,
      '--kind',
      'briefing',
      '--slug',
      'new-one',
      '--keep-original',
    );
    expect(code).toBe(0);
    expect(files()).toEqual(
      expect.arrayContaining(['briefings/new-one/v1.md', 'originals/new-one.txt']),
    );
    const text = readFileSync(join(copy.folder, 'briefings/new-one/v1.md'), 'utf8');
    const { items, issues } = readDocument(
      documentKinds.editions,
      'content/briefings/new-one/v1.md',
      text,
    );
    expect(issues).toEqual([]);
    expect(items[0]).toMatchObject({
      title: 'Children looked after who had died or suffered serious harm.',
      change: 'first',
      draft: true,
    });
    expect(items[0]!.body).toContain('## Findings\n\nChild Safeguarding');
  });
});

describe('what cannot be imported', () => {
  test.each(['locked.pdf', 'bomb.docx', 'empty.txt'])(
    '%s: one sentence, and nothing is left',
    async (name) => {
      const wrong = wrongFiles[name]!;
      const file = join(folder, name);
      writeFileSync(file, wrong.bytes);
      const before = files();
      const { code, said } = await run(file);
      expect(said).toContain(`(${wrong.code})`);
      expect(said.trim().split('\n')).toHaveLength(2);
      expect(said).not.toMatch(/^\s+at /m);
      expect(code).toBe(1);
      expect(files()).toEqual(before);
    },
  );

  test('a file of 200 MB is not even opened', async () => {
    const file = join(folder, 'large.pdf');
    writeFileSync(file, '%PDF-1.7');
    truncateSync(file, 200_000_000);
    expect((await run(file)).said).toContain('The file has 200 MB');
  });

  test.each([
    [join(folder, 'none.pdf'), [], 'import-no-file'],
    [join(folder, 'folder.pdf'), [], 'import-no-file'],
    [original, ['--kind', 'poem'], 'argument-refused'],
    [original, ['--slug', '../x'], 'argument-refused'],
  ])('%s %j', async (file, options, code) => {
    mkdirSync(join(folder, 'folder.pdf'), { recursive: true });
    expect((await run(file, ...options)).said).toContain(`(${code})`);
  });
});
