import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { finishedSite } from '../../src/features/published/finished-site.ts';
import { brokenPromises } from '../../src/features/published/ledger-issues.ts';
import { publishedLibrary } from '../../src/load/read-library.ts';
import { parseLedger } from '../../src/model/addresses/ledger.ts';
import { frozenParts } from '../../src/model/editions/frozen-parts.ts';
import { declaredRules } from '../../src/output/declarations.ts';
import { copyOfLibrary, replaced, type Copy } from '../library/library.ts';

const long = 300_000;
const ledgerOf = (copy: Copy) => readFileSync(join(copy.folder, 'published.txt'), 'utf8');

let copy: Copy;
beforeAll(async () => {
  copy = copyOfLibrary();
  expect((await copy.publish({ NO_DOWNLOADS: '1' })).code).toBe(0);
}, long);
afterAll(() => copy.remove());

test('finds in the finished pages a text that was changed or lost on the way there', async () => {
  const library = publishedLibrary(copy.folder);
  const rules = await declaredRules();
  const page = join(copy.site, 'briefings/bicycle-sheds/v1/index.html');
  const html = readFileSync(page, 'utf8');
  const found = (change: (html: string) => string) => {
    writeFileSync(page, change(html));
    const site = finishedSite(copy.site, rules, frozenParts(library));
    const said = brokenPromises(parseLedger(ledgerOf(copy)), site, library);
    writeFileSync(page, html);
    return said.map(({ code, problem }) => `${code}: ${problem}`);
  };
  expect(found((text) => text)).toEqual([]);
  expect(found(replaced('Nobody asked the bicycles.', 'Somebody asked.'))).toEqual([
    'edition-edited: /briefings/bicycle-sheds/v1/ was published on 2026-12-06, and its text has ' +
      'changed since: p8.',
  ]);
  expect(found(replaced(/id="?p8"?/, 'id="x8"'))).toEqual([
    'number-lost: Paragraph 8 of /briefings/bicycle-sheds/v1/ was published on 2026-12-06, and ' +
      'is there no more.',
    expect.stringContaining('the order or number of its texts') as string,
  ]);
});

test(
  'refuses what was edited in the content, before anything is built',
  async () => {
    copy.change({
      'briefings/lending-boxes/v1.md': withoutParagraph,
      'briefings/bicycle-sheds/v1.md': (text) =>
        replaced(
          'Nobody asked the bicycles.',
          'Somebody asked the bicycles.',
        )(replaced('checkedBy: null', 'checkedBy: A Nurse')(text)),
      'statistics.yaml': replaced('value: 41\n', 'value: 43\n'),
      'sources.yaml': replaced('publisher: ', 'publisher: The new '),
    });
    const { code, said } = await copy.check();
    expect(code).toBe(1);
    for (const words of [
      /^content\/briefings\/lending-boxes\/v1\.md:\d+ {2}\/briefings\/lending-boxes\/v1\/ was published on 2026-12-06, and the text below “why this matters” was changed since\.\n.*\(edition-edited\)/m,
      /^content\/briefings\/bicycle-sheds\/v1\.md:13 {2}.*checkedBy: was added since\./m,
      /the text below “limits of the evidence” was changed since/,
      /\/statistics\/doors-that-leak-first-count\/ .*\n.*supersedes:.*\(statistic-edited\)/,
      /^content\/sources\.yaml:\d+ .*\n.*\(source-edited\)/m,
    ])
      expect(said).toMatch(words);
  },
  long,
);

/** A text with a paragraph that has become a quotation, which bears no number. */
const withoutParagraph = (text: string) =>
  replaced(
    '## Why this matters\n',
    '## Why this matters\n\n> Wet bicycles rust.\n',
  )(replaced('Wet bicycles rust.\n', '')(text));
