import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { opened, type Opening } from './opened.ts';

const held = opened();
const open = (address: string, opening: Opening = {}) =>
  held.page(held.library.url + address, { viewport: { width: 360, height: 740 }, ...opening });
const shown = (page: Page) => page.locator('[data-day]:visible');
const days = (page: Page) =>
  shown(page).evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['day']!));

test('shows what changed since a day that stands in the address', async () => {
  const page = await open('/updates/#since=2026-11-01');
  await page.getByRole('status').filter({ hasText: 'since 1 November 2026' }).waitFor();
  expect(await page.getByLabel('Changed since').inputValue()).toBe('2026-11-01');
  const all = await days(page);
  expect(all.length).toBeGreaterThan(3);
  expect(all.filter((day) => day < '2026-11-01')).toEqual([]);
  expect(await page.locator('[data-day="2026-10-01"]').count()).toBe(1);
  expect(await page.locator('h2:visible').allInnerTexts()).not.toContain('2 March 2025');
});

test('a day that is chosen comes into the address, and can be linked to', async () => {
  const page = await open('/updates/');
  await page.getByLabel('Changed since').fill('2026-12-05');
  await page.waitForURL(/#since=2026-12-05$/);
  expect((await days(page)).filter((day) => day < '2026-12-05')).toEqual([]);
});

test('shows one kind of change, such as those of the law', async () => {
  const page = await open('/updates/');
  await page.getByLabel('Kind').selectOption('law');
  await page.waitForURL(/kind=law/);
  expect(await page.locator('[data-day]:visible a').allInnerTexts()).toEqual([
    'A duty to shut the door',
    'A rule on locks',
  ]);
});

test('a last month is one tap away, and works by keyboard', async () => {
  const page = await open('/updates/');
  await page.getByRole('button', { name: 'Last month' }).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/#since=\d{4}-\d\d-\d\d$/);
  await page.getByRole('status').filter({ hasText: 'since' }).waitFor();
});

test('without script every change is there, and no empty form', async () => {
  const page = await open('/updates/', { javaScriptEnabled: false });
  expect(await shown(page).count()).toBe(await page.locator('[data-day]').count());
  expect(await page.getByLabel('Changed since').isVisible()).toBe(false);
});
