import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { errorsOn, opened, type Opening } from './opened.ts';

const held = opened();
const open = (address: string, opening: Opening = {}) =>
  held.page(held.library.url + address, { viewport: { width: 360, height: 740 }, ...opening });
const briefing = '/briefings/reading-rooms/';
const field = (page: Page) => page.getByRole('combobox', { name: 'Search' });
const options = (page: Page) => page.getByRole('option');

test('opens over any page, and names what fits as a reader types', async () => {
  const page = await open(briefing);
  const errors = errorsOn(page);
  await page.locator('.masthead').getByRole('link', { name: 'Search' }).click();
  await field(page).fill('bicycle');
  await options(page).first().waitFor();
  expect(await options(page).first().innerText()).toContain('Keeping bicycle sheds dry');
  expect(await page.getByRole('dialog').getByRole('status').innerText()).toMatch(/\d+ pages or/);
  await options(page).first().click();
  await page.waitForURL(/\/briefings\/bicycle-sheds\/$/);
  expect(errors).toEqual([]);
});

test.each(['Control+k', 'Meta+k'])('works by keyboard alone, from %s on', async (keys) => {
  const page = await open(briefing);
  await page.keyboard.press(keys);
  await field(page).waitFor();
  await page.keyboard.type('bicycle');
  await options(page).first().waitFor();
  await page.keyboard.press('ArrowDown');
  const active = await field(page).getAttribute('aria-activedescendant');
  expect(await page.locator(`#${active!}`).getAttribute('aria-selected')).toBe('true');
  await page.keyboard.press('ArrowUp');
  expect(await page.getByRole('option', { selected: true }).innerText()).toMatch(/all texts/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/briefings\/bicycle-sheds\/$/);
});

test('Escape closes it and leads back to where the reader was', async () => {
  const page = await open(briefing);
  await page.locator('.masthead').getByRole('link', { name: 'Search' }).focus();
  await page.keyboard.press('Enter');
  await field(page).waitFor();
  await page.keyboard.press('Escape');
  await field(page).waitFor({ state: 'hidden' });
  expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toBe('Search');
});

test('Enter without a choice searches all texts, and no word reaches the server', async () => {
  const page = await open(briefing);
  await page.locator('.masthead').getByRole('link', { name: 'Search' }).click();
  held.library.log.length = 0;
  await field(page).fill('zebrafish hinge');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/search\/#q=zebrafish\+hinge$/);
  expect(held.library.log.filter((address) => /zebrafish|hinge/.test(address))).toEqual([]);
});

test('on the search page its own field is meant', async () => {
  const page = await open('/search/');
  await page.locator('#search').waitFor();
  await page.keyboard.press('Control+k');
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('search');
});

test('without script it is a link to the search page', async () => {
  const page = await open(briefing, { javaScriptEnabled: false });
  await page.locator('.masthead').getByRole('link', { name: 'Search' }).click();
  expect(new URL(page.url()).pathname).toBe('/search/');
});

test('where its script cannot be had, it leads to the search page', async () => {
  const page = await open(briefing, {
    before: (page) => page.route('**/search/overlay.js', (route) => route.abort()),
  });
  await page.locator('.masthead').getByRole('link', { name: 'Search' }).click();
  await page.waitForURL(/\/search\/$/);
});

test.each(['/', '/search/'])('nothing moves on %s when the scripts have come', async (address) => {
  const page = await open(address, {
    before: (page) =>
      page.addInitScript(() => {
        const seen = window as unknown as { moved: number };
        seen.moved = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            seen.moved += (entry as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
      }),
  });
  await page.waitForLoadState('networkidle');
  expect(await page.evaluate(() => (window as unknown as { moved: number }).moved)).toBe(0);
});
