import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openInNode } from '../../bench/search/in-node.ts';
import { goldenEvaluation, success } from '../search/golden-evaluation.ts';
import { builtSite } from '../site/site.ts';
import { opened, type Opening } from './opened.ts';

const held = opened();
const open = (address: string, opening: Opening = {}) =>
  held.page(held.site.url + address, { viewport: { width: 1280, height: 900 }, ...opening });
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
});

test('no word of a question reaches the server after a search from home', async () => {
  const page = await open('/');
  held.site.log.length = 0;
  await page.fill('#home-search', 'zebrafish bruise');
  await page.keyboard.press('Enter');
  await answered(page);
  expect(page.url()).toContain('/search/#q=zebrafish+bruise');
  expect(
    held.site.log.filter((address) =>
      /zebrafish|bruise(?!-)|q=/.test(
        address.replace('/briefings/bruising-non-mobile-infants/', ''),
      ),
    ),
  ).toEqual([]);
  expect(held.site.log.length).toBeGreaterThan(0);
});

test('a question in ?q= moves behind the # at once', async () => {
  const page = await open('/search/?q=LAC');
  await answered(page);
  expect(page.url()).toBe(`${held.site.url}/search/#q=LAC`);
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
});

test('mends a misspelling, and searches for what was typed when asked to', async () => {
  const page = await open('/search/#q=domestik+abuse');
  expect((await answered(page))[0]).toBe('Domestic abuse and child safeguarding');
  await page.getByRole('link', { name: 'domestik', exact: true }).click();
  await page.waitForURL(/spelling=as-typed/);
  await page
    .locator('.search__note', { hasText: 'Showing results for' })
    .waitFor({ state: 'detached' });
});

test('says what else was searched for, shows no synonym, and can turn it off', async () => {
  const page = await open('/search/#q=LAC');
  await answered(page);
  const note = await page.locator('.search__notes').innerText();
  expect(note).toContain('looked-after child');
  expect(note).not.toContain('care kid');
  await page.getByRole('link', { name: /Turn off/ }).click();
  await page.locator('.search__note', { hasText: 'your own words only' }).waitFor();
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
});

test('a result leads to its best part, with the words marked on arrival', async () => {
  const page = await open('/search/#q=co-sleeping+sofa');
  await answered(page);
  expect(await page.locator('.result__place').first().getAttribute('href')).toMatch(
    /^\/briefings\/sudi-safer-sleep\/#[\w-]+:~:text=/,
  );
  expect(await page.locator('.result').first().locator('mark').allTextContents()).not.toEqual([]);
});

test('what a reader types is never read as HTML', async () => {
  const page = await open(
    `/search/#q=${encodeURIComponent('<img src=x onerror="document.title=1"> bruise')}`,
  );
  await answered(page);
  expect(await page.locator('.search img').count()).toBe(0);
});

test('a question without an answer leads on to themes and helplines', async () => {
  const page = await open('/search/#q=qqqxz');
  await answered(page);
  expect(await page.locator('.search__nothing').innerText()).toMatch(/Themes[\s\S]*999/);
});

test('nothing scrolls sideways at 320 pixels', async () => {
  const page = await open('/search/#q=home+educated+children', {
    viewport: { width: 320, height: 640 },
  });
  await answered(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('without WebAssembly it says so, and “LAC” still leads to the right page', async () => {
  const page = await open('/search/#q=LAC', {
    before: (page) =>
      page.addInitScript(() => {
        delete (globalThis as { WebAssembly?: unknown }).WebAssembly;
      }),
  });
  expect(await answered(page)).toContain('Looked-after children and serious incidents');
  expect(await page.locator('.search__notes').innerText()).toContain('WebAssembly');
});

test('without script the search page leads to the A to Z', async () => {
  const page = await open('/search/', { javaScriptEnabled: false });
  expect(
    await page
      .locator('main')
      .getByRole('link', { name: /A to Z/ })
      .count(),
  ).toBeGreaterThan(0);
  expect(await page.locator('#search').isVisible()).toBe(false);
});
