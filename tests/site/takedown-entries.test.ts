import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseLedger } from '../../src/model/addresses/ledger.ts';
import { textsBelow } from '../../src/output/texts.ts';
import { copyOfLibrary, replaced, type Copy, type Outcome } from '../library/library.ts';
import { pageOf } from './site.ts';

const long = 300_000;

let copy: Copy;
let built: Outcome;
let before: Record<string, string>;
const edition = '/briefings/bicycle-sheds/v1/';
const file = (path: string) => readFileSync(join(copy.site, path), 'utf8');

beforeAll(async () => {
  copy = copyOfLibrary();
  expect((await copy.publish()).code).toBe(0);
  before = { v1: pageOf(copy.site, edition), v2: pageOf(copy.site, edition.replace('1', '2')) };
  for (const address of [
    '/statistics/doors-that-leak-first-count/',
    '/statistics/sheds-wet/',
    '/sources/shed-gazette-undated/',
    '/briefings/bicycle-sheds/v2/#chart-sheds-dry-and-wet',
  ]) {
    const { code, said } = await copy.takedown(address);
    expect(said).toContain('a published edition or letter stays as it is');
    expect(code).toBe(0);
  }
  copy.change({
    'statistics.yaml': (text) =>
      replaced(
        / +parts: \[sheds-dry, sheds-wet\]\n/,
        '',
      )(replaced(/ +supersedes: doors-that-leak-first-count\n/, '')(text)),
  });
  built = await copy.build();
}, 2 * long);
afterAll(() => copy.remove());

test('is not refused as an edited edition', () => {
  expect(built.said).not.toMatch(/-edited|-lost|-missing/);
  expect(built).toMatchObject({ code: 0 });
});

test('a published edition keeps its numbers, and shows a notice for each value', () => {
  const now = pageOf(copy.site, edition);
  const numbersOf = (html: string) => html.match(/\sid="?[pfral]\d+[a-z]*(?=["\s>])/g);
  expect(numbersOf(now)).toEqual(numbersOf(before.v1!));
  expect(now).toContain('This number was taken down.');
  expect(now.match(/\[number taken down\]/g)!.length).toBeGreaterThan(1);
  expect(now).toContain('A source that was taken down.');
  expect(now).not.toMatch(/41%|500 sheds/);
});

test('a chart leaves a notice where it stood', () => {
  const now = pageOf(copy.site, '/briefings/bicycle-sheds/v2/');
  expect(now).toMatch(/id="?chart-sheds-dry-and-wet"?[^>]*>This chart was taken down\./);
  expect(before.v2).toContain('Sheds, dry and wet');
  expect(now).not.toContain('Sheds, dry and wet');
});

test('the page of each says that it was taken down', () => {
  for (const page of ['/statistics/sheds-wet/', '/sources/shed-gazette-undated/'])
    expect(pageOf(copy.site, page)).toContain('This page was taken down');
});

test('no byte of the site holds a value, a claim or a name that was taken down', () => {
  const gone = /41%|500 sheds|as first counted|Wet sheds\b|Gazette of sheds/;
  const holding = [...textsBelow(copy.site)].filter(({ text }) => gone.test(text));
  expect(holding.map(({ path, text }) => `${path}: ${gone.exec(text)![0]}`)).toEqual([]);
});

test('lists and data have no such entry', () => {
  for (const name of ['api/v1/statistics.json', 'api/v1/statistics.csv', 'api/v1/sources.json'])
    expect(file(name)).not.toMatch(/doors-that-leak-first-count|"?sheds-wet|shed-gazette-undated/);
  expect(file('api/v1/briefings/bicycle-sheds.json')).not.toContain('shed-gazette-undated');
});

test(
  'nothing is recorded anew of an edition in which something was taken down',
  async () => {
    const ledger = () => readFileSync(join(copy.folder, 'published.txt'), 'utf8');
    const recorded = ledger();
    expect((await copy.publish({ NO_DOWNLOADS: '1' })).code).toBe(0);
    const added = parseLedger(ledger()).slice(parseLedger(recorded).length);
    expect(added.filter(({ hash }) => hash)).toEqual([]);
    expect((await copy.check()).code).toBe(0);
  },
  long,
);
