import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtLibrary, builtSite } from '../site/site.ts';
import { openBrowser, serve } from './browser.ts';
import { kindsOfPage, kindsOfState } from './pages.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;
let library: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  [browser, site, library] = [
    await openBrowser(),
    await serve(await builtSite()),
    await serve(await builtLibrary()),
  ];
});
afterAll(async () => {
  await browser.close();
  await site.close();
  await library.close();
});

/** What axe finds on the page, each with the places. */
async function violationsOn(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(
    (tags) =>
      (
        window as unknown as {
          axe: { run: (context: Document, options: object) => Promise<AxeResults> };
        }
      ).axe.run(document, { runOnly: tags }),
    standards,
  );
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 3)
        .map(({ target }) => target.join(' '))
        .join(', ')}`,
  );
}

const sidewaysScroll = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const pages = [
  ...Object.entries(kindsOfPage).map(([kind, address]) => ({ kind, address, made: false })),
  ...Object.entries(kindsOfState).map(([kind, address]) => ({ kind, address, made: true })),
];

describe.each([320, 1280])('at %i pixels', (width) => {
  test.each(pages)(
    '$kind has no barrier that axe finds, and does not scroll sideways',
    async ({ address, made }) => {
      const context = await browser.newContext({
        viewport: { width, height: 800 },
        bypassCSP: true,
      });
      const page = await context.newPage();
      await page.goto((made ? library : site).url + address);
      expect(await violationsOn(page)).toEqual([]);
      expect(await sidewaysScroll(page)).toBe(0);
      await context.close();
    },
  );
});

test('axe would tell', async () => {
  const page = await browser.newPage();
  await page.setContent(
    '<html lang="en"><title>A</title><img src="x"><p style="color:#ccc;background:#fff">faint</p></html>',
  );
  expect((await violationsOn(page)).join(' ')).toMatch(
    /image-alt.*color-contrast|color-contrast.*image-alt/,
  );
  await page.close();
});
