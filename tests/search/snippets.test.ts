import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openInNode } from '../../bench/search/in-node.ts';
import { facetsOf } from '../../src/features/search/index/pages.ts';
import { directAnswers } from '../../src/features/search/query/direct-answer.ts';
import { find } from '../../src/features/search/query/find.ts';
import { byStatus } from '../../src/features/search/query/narrowing.ts';
import { resultsOf, saidAbove, type Result } from '../../src/features/search/query/results.ts';
import { attribute, builtSite, named, pagesOf, wordsOf, type Element } from '../site/site.ts';
import { golden } from './golden-set.ts';
import { questions } from './questions.ts';

const served = globalThis.fetch;
const copy = mkdtempSync(join(tmpdir(), 'snippets-'));
let index: Awaited<ReturnType<typeof openInNode>>;

beforeAll(async () => {
  cpSync(builtSite(), join(copy, 'site'), { recursive: true });
  index = await openInNode(join(copy, 'site'));
});
afterAll(() => {
  globalThis.fetch = served;
  rmSync(copy, { recursive: true });
});

const shownFirst = 5;

async function resultsFor(text: string): Promise<Result[]> {
  const found = await find(text, index);
  const ranked = byStatus(found.ranked, facetsOf(await index.files.pages()));
  const above = await directAnswers(text, found, index.files);
  const said = saidAbove(above.map((answer) => answer.text));
  return resultsOf(ranked.slice(0, shownFirst), { found, text, said }, index);
}

const folded = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
const quoted = ({ snippet }: Result) =>
  folded(snippet?.pieces.map(({ text }) => text).join(' ') ?? '');

/** The paragraphs and points of a page as they stand there, without marks and labels. */
const paragraphs = new Map<string, string[]>();
const paragraphsOf = (address: string) => {
  const isNoText = (element: Element) =>
    ['data-apparatus', 'data-label'].some((name) => attribute(element, name) !== undefined);
  if (!paragraphs.has(address)) {
    const page = pagesOf(builtSite()).find((one) => one.address === address)!;
    paragraphs.set(
      address,
      named(page, 'p', 'li', 'dd', 'blockquote').map((element) =>
        folded(wordsOf(element, isNoText)),
      ),
    );
  }
  return paragraphs.get(address)!;
};

const limits =
  /^\W*(?:but|however|yet|only|not|nor|neither|never|except|unless|they do not|this is not|it does not)\b/i;

/** What is wrong with what a result says; nothing where it stands on its page, whole. */
function faultOf(text: string, address: string): string | undefined {
  // A number in a tile has no stop; the index gives it one.
  if (paragraphsOf(address).some((paragraph) => `${paragraph}.` === text)) return undefined;
  const home = paragraphsOf(address).find((paragraph) => paragraph.includes(text));
  if (home === undefined) return 'stands in no paragraph of its page';
  const at = home.indexOf(text);
  const [before, after] = [home.slice(0, at).trim(), home.slice(at + text.length).trim()];
  if (before !== '' && !ending.test(before)) return 'begins within a sentence';
  if (!ending.test(text)) return 'ends within a sentence';
  if (limits.test(after)) return `leaves out what limits it: ${after}`;
  if (/\d\s?%/.test(text) && before + after !== '') return 'takes a share out of its text';
  return undefined;
}

const ending = /[.?!…]["'”’)]*$/;

test('every snippet is made of whole sentences of its page, and loses no “not”', async () => {
  const faults: string[] = [];
  let seen = 0;
  for (const text of [...golden.map(([asked]) => asked), ...questions.map(({ asked }) => asked)])
    for (const result of await resultsFor(text)) {
      if (!result.snippet) continue;
      seen++;
      const fault = faultOf(quoted(result), result.page.raw_url);
      if (fault) faults.push(`${text}: ${result.page.raw_url} “${quoted(result)}” ${fault}`);
    }
  expect(faults).toEqual([]);
  expect(seen).toBeGreaterThan(200);
});

test('an action is quoted with its force', async () => {
  for (const [text] of golden)
    for (const { snippet } of await resultsFor(text))
      if (/^a\d/.test(snippet?.anchor ?? '')) expect(snippet?.labels).not.toEqual([]);
});

test('a bruise on a baby leads to what to know in two minutes, and to no number', async () => {
  const [first] = await resultsFor('bruise on a baby');
  expect(first?.page.raw_url).toBe('/briefings/bruising-non-mobile-infants/');
  expect(first?.snippet).toMatchObject({ heading: 'In two minutes' });
  expect(quoted(first!)).not.toMatch(/\d/);
});

test.each(['DA', 'DV', 'domestic abuse', 'LAC', 'CCE', 'neglect', 'was not brought'])(
  'for “%s” no theme or term repeats what stands above it',
  async (text) => {
    const above: string[] = [];
    const found = await find(text, index);
    for (const answer of await directAnswers(text, found, index.files)) above.push(answer.text);
    for (const result of await resultsFor(text)) {
      const says = quoted(result);
      if (['Theme', 'Glossary'].includes(result.page.filters['kind']?.[0] ?? ''))
        expect(above).not.toContain(says);
      if (says !== '') above.push(says);
    }
  },
);

test.each([
  ['DA', '/briefings/domestic-abuse/'],
  ['DV', '/briefings/domestic-abuse/'],
  ['LAC', '/briefings/looked-after-children/'],
  ['CCE', '/briefings/child-criminal-exploitation/'],
  ['FII', '/glossary/'],
  ['self harm', '/briefings/children-mental-health/'],
  ['self-harm', '/briefings/children-mental-health/'],
])('“%s” leads to %s first', async (text, address) =>
  expect((await resultsFor(text))[0]?.page.raw_url).toBe(address),
);

test('“was not brought” leads to the page of that name', async () => {
  const [first] = await resultsFor('was not brought');
  expect(first?.page.meta['title']).toMatch(/was not brought/i);
});

test.each(['xylophone carburettor', 'qqqxz', 'purple monkey dishwasher'])(
  'nonsense such as “%s” finds nothing',
  async (text) => expect(await resultsFor(text)).toEqual([]),
);

test.each(['7 minute briefing', 'seven-minute briefings', '7 min briefing'])(
  '“%s” leads to the sheet of every briefing',
  async (text) => {
    const results = await resultsFor(text);
    expect(results.length).toBe(shownFirst);
    for (const { page } of results)
      expect(page.meta['sheet']).toBe(`${page.raw_url}seven-minutes/`);
  },
);

test('a sheet on a subject is found by that subject', async () =>
  expect((await resultsFor('seven minute briefing on bruising'))[0]?.page.meta['sheet']).toBe(
    '/briefings/bruising-non-mobile-infants/seven-minutes/',
  ));
