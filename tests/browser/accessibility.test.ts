import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { opened } from './opened.ts';
import { kindsOfPage, kindsOfState } from './pages.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const open = opened();

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
      const page = await open.page((made ? open.library : open.site).url + address, {
        viewport: { width, height: 800 },
        bypassCSP: true,
      });
      expect(await violationsOn(page)).toEqual([]);
      expect(await sidewaysScroll(page)).toBe(0);
    },
  );
});

test('axe would tell', async () => {
  const page = await open.page('about:blank');
  await page.setContent(
    '<html lang="en"><title>A</title><img src="x">' +
      '<p style="color:#ccc;background:#fff">faint</p></html>',
  );
  expect((await violationsOn(page)).join(' ')).toMatch(
    /image-alt.*color-contrast|color-contrast.*image-alt/,
  );
});
