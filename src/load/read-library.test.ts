import { mkdirSync, symlinkSync } from 'node:fs';
import { join, sep } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { copyOfLibrary, madeUpLibrary, replaced, type Copy } from '../../tests/library/library.ts';
import { buildDate } from './build-date.ts';
import { publishedLibrary, readLibrary } from './read-library.ts';

const copies: Copy[] = [];
const reading = (changes: Parameters<typeof copyOfLibrary>[0]) => {
  copies.push(copyOfLibrary(changes));
  return readLibrary(copies.at(-1)!.folder);
};
afterEach(() => {
  copies.splice(0).forEach((copy) => copy.remove());
  vi.unstubAllEnvs();
});

test('reads all that is there', () => {
  const { library, issues } = readLibrary(madeUpLibrary);
  expect(issues).toEqual([]);
  expect(
    Object.fromEntries(
      Object.entries<unknown[]>({ ...library }).map(([shelf, items]) => [shelf, items.length]),
    ),
  ).toMatchObject({
    briefings: 7,
    letters: 1,
    themes: 3,
    terms: 4,
    sources: 5,
    statistics: 8,
    helplines: 6,
  });
});

test('leaves out what is broken, reads the rest, and tells', () => {
  const { library, issues } = reading({
    'briefings/shed-locks/v1.md': replaced('title:', 'titel:'),
    'sources.yaml': replaced('access: public', 'access: open'),
  });
  expect(issues.map(({ code }) => code).toSorted()).toEqual([
    'field-missing',
    'key-unknown',
    'value-unknown',
  ]);
  expect(library.briefings.map(({ slug }) => slug)).not.toContain('shed-locks');
  expect(library.sources).toHaveLength(4);
});

test('takes a file with another name for no edition', () => {
  expect(reading({ 'briefings/shed-locks/notes.md': '---\n---\n' }).issues).toMatchObject([
    { code: 'edition-number', path: 'content/briefings/shed-locks/notes.md' },
  ]);
});

test.each(['quiet-corners/v1.mdx', 'quiet-corners/v2.mdx', 'new-sheds/v1.mdx'])(
  'reads no file that can carry code: %s',
  (path) => {
    const text = `---\ntitle: Sheds\n---\nText.\r\rexport const q = 1\r\rMore.\n`;
    const { library, issues } = reading({ [`briefings/${path}`]: text });
    expect(issues).toMatchObject([{ code: 'code-refused', path: `content/briefings/${path}` }]);
    expect(library.briefings).toHaveLength(7);
  },
);

test.each([
  'letters/notes.txt',
  'letters/shed-keys.md',
  'letters/old/2025-03-02-shed-keys.md',
  'letters/2025-03-02-shed-keys.markdown',
  'themes/sheds.txt',
  'themes/old/sheds.md',
])('takes %s for no document', (path) => {
  expect(reading({ [path]: '---\n---\n' }).issues).toMatchObject([
    { code: 'file-misnamed', path: `content/${path}` },
  ]);
});

test('wants a list where a list belongs', () => {
  expect(reading({ 'helplines.yaml': 'name: Shed watch\n' }).issues).toMatchObject([
    { code: 'list-expected', path: 'content/helplines.yaml' },
  ]);
});

test('reads a folder without anything in it', () => {
  const { library, issues } = readLibrary(`${madeUpLibrary}/letters`);
  expect(issues).toMatchObject([{ code: 'content-empty' }]);
  expect(library.briefings).toEqual([]);
});

describe('what cannot be read', () => {
  test('says that there is no content where there is none', () =>
    expect(readLibrary(`${madeUpLibrary}/none`).issues).toMatchObject([
      { code: 'content-missing' },
    ]));

  test.skipIf(sep === '\\')('says of a name with a backslash in it that it is no address', () => {
    const copy = copyOfLibrary({ 'themes/back\\slash.md': '---\n---\nWords.\n' });
    copies.push(copy);
    expect(readLibrary(copy.folder).issues).toMatchObject([
      { path: 'content/themes/back\\slash.md', code: 'field-wrong' },
    ]);
  });

  test('takes a letter under no day that does not exist', () => {
    const path = 'letters/2025-13-01-shed-keys.md';
    const copy = copyOfLibrary({ [path]: '---\n---\nWords.\n' });
    copies.push(copy);
    expect(readLibrary(copy.folder).issues).toMatchObject([
      { path: `content/${path}`, code: 'file-misnamed' },
    ]);
  });

  test('takes no link for a document, and no folder for a list', () => {
    const copy = copyOfLibrary({ 'helplines.yaml': null });
    copies.push(copy);
    mkdirSync(join(copy.folder, 'helplines.yaml'));
    symlinkSync('../shed-locks/v1.md', join(copy.folder, 'briefings/roof-gardens/v2.md'));
    symlinkSync('shed-locks', join(copy.folder, 'briefings/other-sheds'));
    expect(readLibrary(copy.folder).issues.map(({ code, path }) => `${path} ${code}`)).toEqual([
      'content/briefings/other-sheds file-linked',
      'content/briefings/roof-gardens/v2.md file-linked',
      'content/helplines.yaml file-unreadable',
    ]);
  });
});

describe('today, for a build', () => {
  test('is SOURCE_DATE_EPOCH where that is given', () => {
    vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.UTC(2027, 5, 1) / 1000));
    expect(buildDate()).toBe('2027-06-01');
    expect(publishedLibrary(madeUpLibrary).briefings.map(({ slug }) => slug)).toContain(
      'rain-barrels',
    );
  });
});

test('what is asked for again is read once, until a file is another', () => {
  const copy = copyOfLibrary();
  copies.push(copy);
  const first = publishedLibrary(copy.folder);
  expect(publishedLibrary(copy.folder)).toBe(first);
  copy.change({ 'briefings/quiet-corners/v1.md': null });
  expect(publishedLibrary(copy.folder).briefings.map(({ slug }) => slug)).not.toContain(
    'quiet-corners',
  );
});
