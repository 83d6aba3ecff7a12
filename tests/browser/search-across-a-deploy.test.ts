import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { builtLibrary, builtSite } from '../site/site.ts';
import { openBrowser, serve, type Server } from './browser.ts';

const changed = 'The site has changed since you opened this page. Reload it to search.';

let folder: string;
let server: Server;
let page: Page;
let close: () => Promise<void>;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'deploy-'));
  cpSync(builtSite(), folder, { recursive: true });
  server = await serve(folder);
  const browser = await openBrowser();
  page = await browser.newPage();
  close = () => browser.close();
});
afterEach(async () => {
  await close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Puts another site in the place of the one that is served; nothing of the first is left. */
function deploy() {
  rmSync(folder, { recursive: true, force: true });
  cpSync(builtLibrary(), folder, { recursive: true });
}
const status = () => page.locator('.search__status');
const says = (text: string) => expect.poll(() => status().textContent()).toContain(text);

test('a search page open during a deploy says so, and searches when reloaded', async () => {
  await page.goto(`${server.url}/search/#q=bruising`);
  await page.waitForSelector('.search__results .result');
  deploy();
  await page.fill('input[type=search]', 'bicycle');
  await says(changed);
  expect(await page.locator('.search__nothing').isVisible()).toBe(false);
  expect(await page.locator('.search__results .result').count()).toBe(0);
  expect(await page.textContent('.search__found')).not.toMatch(/WebAssembly|No results/);
  await page.getByRole('button', { name: 'Reload' }).click();
  await page.waitForSelector('.search__results .result');
  expect(await page.textContent('.search__results')).toContain('bicycle');
});

test('says so of more results too', async () => {
  await page.goto(`${server.url}/search/#q=child`);
  await page.waitForSelector('.search__more:visible');
  deploy();
  await page.click('.search__more');
  await says(changed);
});

test('a page that had not searched yet searches the new site', async () => {
  await page.goto(`${server.url}/search/`);
  await page.waitForSelector('site-search:not([hidden])');
  deploy();
  await page.fill('input[type=search]', 'bicycle');
  await page.waitForSelector('.search__results .result');
});

test('without a connection it says that, and finds again when there is one', async () => {
  await page.goto(`${server.url}/search/`);
  await page.waitForSelector('site-search:not([hidden])');
  await page.context().setOffline(true);
  await page.fill('input[type=search]', 'bruising');
  await says('Check the connection');
  await page.context().setOffline(false);
  await page.getByRole('button', { name: 'Search' }).click();
  await page.waitForSelector('.search__results .result');
});
