import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readLibrary } from '../../src/load/read-library.ts';
import { type Edition } from '../../src/model/library.ts';
import { publishable } from '../../src/model/publishable.ts';
import { madeUpDay, madeUpLibrary } from '../library/library.ts';
import { allFiles, textIn } from './all-bytes.ts';
import { builtLibrary, builtSite } from './site.ts';

const { library } = readLibrary(madeUpLibrary);
const open = publishable(library, madeUpDay);
const openEditions = new Set(
  open.briefings.flatMap(({ editions }) => editions.map(({ origin }) => origin.path)),
);
const closedEditions = library.briefings
  .flatMap(({ editions }) => editions)
  .filter(({ origin }) => !openEditions.has(origin.path));
const openSlugs = new Set(open.briefings.map(({ slug }) => slug));
const closedSources = library.sources.filter(({ access }) => access !== 'public');

/** The lines of prose of an edition, without marks and references. */
function sentencesOf({ body }: Edition): string[] {
  return body
    .split('\n')
    .map((line) =>
      line
        .replace(/^[#>\s\d.-]*/, '')
        .split('[')[0]!
        .trim(),
    )
    .filter((text) => text.length > 12);
}

/** What only a draft, an embargoed briefing or a source that is not public holds. */
const secrets = [
  ...closedEditions.map(({ title }) => title),
  ...closedEditions.map(({ reason }) => reason).filter((reason) => reason !== 'First edition.'),
  ...closedEditions
    .flatMap(sentencesOf)
    .filter(
      (text) =>
        !open.briefings.some(({ editions }) => editions.some(({ body }) => body.includes(text))),
    ),
  ...closedEditions.map(({ slug }) => slug).filter((slug) => !openSlugs.has(slug)),
  ...closedEditions
    .map(({ identifier }) => identifier)
    .filter((identifier) => !open.briefings.some((briefing) => briefing.identifier === identifier)),
  ...closedSources.flatMap(({ id, title, publisher }) => [id, title, publisher]),
];

/** The words that are found in a site, each with the file that holds it. */
const found = (folder: string, words: string[]) =>
  allFiles(folder).flatMap((file) => {
    const text = textIn(file).toLowerCase();
    return words
      .filter((word) => text.includes(word.toLowerCase()))
      .map((word) => `${file.path} holds “${word}”`);
  });

test('knows what must not leave', () => {
  expect(secrets).toEqual(
    expect.arrayContaining([
      'The unlit reading room',
      'The hidden roof garden',
      'Barrels before the rain',
      'Not finished.',
      'Nobody may know of the walrus barrel yet.',
      'The moss on this roof is a secret pangolin.',
      'The caterpillar lamp is a draft.',
      'roof-gardens',
      'rain-barrels',
      'PB-2026-06',
      'PB-2026-07',
      'sealed-cupboard-minutes',
      'The unprinted ladder report',
      'Committee of Cupboards',
    ]),
  );
});

test('would find what is published, in pages and in the search index', () => {
  const hits = found(builtLibrary(), ['Keeping bicycle sheds dry', 'Wet bicycles rust']);
  expect(hits).toContain('briefings/bicycle-sheds/index.html holds “Wet bicycles rust”');
  expect(hits.some((hit) => hit.startsWith('pagefind/'))).toBe(true);
});

test('no draft, nothing embargoed and no confidential source is in any byte of the site', () => {
  expect(found(builtLibrary(), secrets)).toEqual([]);
});

test('a confidential source may be counted, and is not named', () => {
  const page = readFileSync(
    join(builtLibrary(), 'statistics/cupboards-counted/index.html'),
    'utf8',
  );
  expect(page).toContain('48');
  expect(page).toContain('A source that is not public.');
});

test('no page of the real site tells on which machine it was made', () => {
  const folder = builtSite();
  expect(found(folder, [process.cwd(), 'file://'])).toEqual([]);
});
