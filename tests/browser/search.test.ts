import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openInNode } from '../../bench/search/in-node.ts';
import { goldenEvaluation, success } from '../search/golden-evaluation.ts';
import { builtSite } from '../site/site.ts';
import { openBrowser, serve } from './browser.ts';

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  server = await serve(builtSite());
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

const open = async (address: string, size = { width: 1280, height: 900 }): Promise<Page> => {
  const page = await browser.newPage({ viewport: size });
  await page.goto(server.url + address);
  return page;
};
const results = (page: Page) => page.locator('.result__title a').allTextContents();
const answered = async (page: Page) => {
  await page.locator('[role=status]', { hasText: 'result' }).waitFor();
  return results(page);
};

test('the questions of the golden set land where they should', async () => {
  const served = globalThis.fetch;
  const folder = join(mkdtempSync(join(tmpdir(), 'golden-')), 'site');
  cpSync(builtSite(), folder, { recursive: true });
  const ranks = await goldenEvaluation(await openInNode(folder));
  globalThis.fetch = served;
  console.log(
    ranks
      .map(
        ({ rank, question, first }) =>
          `${String(rank).padStart(8)}  ${question}${rank === 1 ? '' : `  (first: ${first})`}`,
      )
      .join('\n'),
  );
  console.log(
    `${ranks.length} questions: first ${success(ranks, 1).toFixed(3)}, ` +
      `among the first three ${success(ranks, 3).toFixed(3)}`,
  );
  expect(ranks.length).toBeGreaterThanOrEqual(60);
  expect(success(ranks, 3)).toBeGreaterThanOrEqual(0.95);
  expect(success(ranks, 1)).toBeGreaterThanOrEqual(0.8);
});

test.each([
  ['home educated children', 'Elective home education and safeguarding'],
  ['LAC placements', 'Looked-after children and serious incidents'],
  ['bruise', 'Bruising in babies who cannot move by themselves'],
])('“%s” finds the right page first', async (question, title) => {
  const page = await open(`/search/#q=${encodeURIComponent(question)}`);
  expect((await answered(page))[0]).toBe(title);
  await page.close();
});

test('no word of a question reaches the server after a search from home', async () => {
  const page = await open('/');
  server.log.length = 0;
  await page.fill('#home-search', 'zebrafish bruise');
  await page.keyboard.press('Enter');
  await answered(page);
  expect(page.url()).toContain('/search/#q=zebrafish+bruise');
  expect(
    server.log.filter((address) =>
      /zebrafish|bruise(?!-)|q=/.test(
        address.replace('/briefings/bruising-non-mobile-infants/', ''),
      ),
    ),
  ).toEqual([]);
  expect(server.log.length).toBeGreaterThan(0);
  await page.close();
});

test('a question in ?q= moves behind the # at once', async () => {
  const page = await open('/search/?q=LAC');
  await answered(page);
  expect(page.url()).toBe(`${server.url}/search/#q=LAC`);
  await page.close();
});

test('a search can be made, walked through and cleared by keyboard alone', async () => {
  const page = await open('/search/');
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  await page.focus('#search');
  await page.keyboard.type('safer sleep');
  await answered(page);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('search');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
    (await results(page))[1],
  );
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('search');
  await page.keyboard.press('Escape');
  expect(await page.inputValue('#search')).toBe('');
  await page.locator('.result').first().waitFor({ state: 'detached' });
  await page.close();
});

test('mends a misspelling, and searches for what was typed when asked to', async () => {
  const page = await open('/search/#q=domestik+abuse');
  expect((await answered(page))[0]).toBe('Domestic abuse and child safeguarding');
  await page.getByRole('link', { name: 'domestik', exact: true }).click();
  await page.waitForURL(/spelling=as-typed/);
  await page
    .locator('.search__note', { hasText: 'Showing results for' })
    .waitFor({ state: 'detached' });
  await page.close();
});

test('says what else was searched for, shows no synonym, and can turn it off', async () => {
  const page = await open('/search/#q=LAC');
  await answered(page);
  const note = await page.locator('.search__notes').innerText();
  expect(note).toContain('looked-after child');
  expect(note).not.toContain('care kid');
  await page.getByRole('link', { name: /Turn off/ }).click();
  await page.locator('.search__note', { hasText: 'your own words only' }).waitFor();
  await page.close();
});

test('filters show counts, narrow the results and stand in the address', async () => {
  const page = await open('/search/#q=children');
  await answered(page);
  const label = await page.locator('label[for=kind-letter]').innerText();
  await page.check('#kind-letter');
  await page.waitForURL(/kind=Letter/);
  await page
    .locator('[role=status]', { hasText: new RegExp(`^${/\d+/.exec(label)![0]} result`) })
    .waitFor();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('kind-letter');
  await page.close();
});

test('a result leads to its best part, with the words marked on arrival', async () => {
  const page = await open('/search/#q=co-sleeping+sofa');
  await answered(page);
  expect(await page.locator('.result__place').first().getAttribute('href')).toMatch(
    /^\/briefings\/sudi-safer-sleep\/#[\w-]+:~:text=/,
  );
  expect(await page.locator('.result').first().locator('mark').allTextContents()).not.toEqual([]);
  await page.close();
});

test('what a reader types is never read as HTML', async () => {
  const page = await open(
    `/search/#q=${encodeURIComponent('<img src=x onerror="document.title=1"> bruise')}`,
  );
  await answered(page);
  expect(await page.locator('.search img').count()).toBe(0);
  await page.close();
});

test('a question without an answer leads on to themes and helplines', async () => {
  const page = await open('/search/#q=qqqxz');
  await answered(page);
  expect(await page.locator('.search__nothing').innerText()).toMatch(/Themes[\s\S]*999/);
  await page.close();
});

test('nothing scrolls sideways at 320 pixels', async () => {
  const page = await open('/search/#q=home+educated+children', { width: 320, height: 640 });
  await answered(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await page.close();
});

test('without WebAssembly it says so, and “LAC” still leads to the right page', async () => {
  const context = await browser.newContext();
  await context.addInitScript(() => {
    delete (globalThis as { WebAssembly?: unknown }).WebAssembly;
  });
  const page = await context.newPage();
  await page.goto(`${server.url}/search/#q=LAC`);
  expect(await answered(page)).toContain('Looked-after children and serious incidents');
  expect(await page.locator('.search__notes').innerText()).toContain('WebAssembly');
  await context.close();
});

test('without script the search page leads to the A to Z', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${server.url}/search/`);
  expect(
    await page
      .locator('main')
      .getByRole('link', { name: /A to Z/ })
      .count(),
  ).toBeGreaterThan(0);
  expect(await page.locator('#search').isVisible()).toBe(false);
  await context.close();
});
