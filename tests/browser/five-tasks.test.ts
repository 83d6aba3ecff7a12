import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { publishedLibrary } from '../../src/load/read-library.ts';
import { sevenMinutesAddress } from '../../src/features/seven-minutes/addresses.ts';
import { permalink } from '../../src/model/addresses/permalink.ts';
import { latestBriefings } from '../../src/model/uses.ts';
import { opened, type Opening } from './opened.ts';

const held = opened();
const library = publishedLibrary('content');
const phone = { width: 360, height: 740 };

/** A reader at home, who counts how often they tap. */
async function reader(opening: Opening = {}) {
  const page = await held.page(held.site.url, { viewport: phone, ...opening });
  let taps = 0;
  const tap = async (place: Locator) => {
    taps += 1;
    await place.first().click();
  };
  return { page, tap, taps: () => taps };
}

const link = (page: Page, name: string | RegExp) =>
  page.locator('main').getByRole('link', { name });
const isOnScreen = (place: Locator) =>
  place.first().evaluate((element) => element.getBoundingClientRect().top < innerHeight);

test('a nurse with a bruised baby is at the briefing in two taps', async () => {
  const { page, tap, taps } = await reader();
  await tap(link(page, 'Health visitors'));
  expect(await isOnScreen(link(page, /^Bruising/))).toBe(true);
  await tap(link(page, /^Bruising/));
  await page.waitForURL(/\/briefings\/bruising-non-mobile-infants\/$/);
  expect(await isOnScreen(page.locator('h1'))).toBe(true);
  expect(taps()).toBeLessThanOrEqual(2);
});

test('a council’s editor has the link to one finding and its citation in three taps', async () => {
  const { page, tap, taps } = await reader({ clipboard: true });
  const { current, slug } = latestBriefings(library)[0]!;
  await tap(link(page, current.title));
  await tap(page.locator('a.pn[href="#f1"]'));
  await tap(page.getByRole('button', { name: 'Copy link to current wording' }));
  await page.getByText(/^Copied: /).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    new RegExp(`${permalink.briefing(slug)}#f1$`),
  );
  expect(new URL(page.url()).hash).toBe('#f1');
  expect(await page.locator('[aria-labelledby=cite]').textContent()).toMatch(/finding 1/i);
  expect(taps()).toBeLessThanOrEqual(3);
});

test('who reads on an iPad has all on domestic abuse in two taps', async () => {
  const { page, tap, taps } = await reader({ viewport: { width: 820, height: 1180 } });
  await tap(link(page, /^Domestic abuse$/));
  const book = link(page, 'Download as e-book');
  expect(await isOnScreen(book)).toBe(true);
  const [file] = await Promise.all([page.waitForEvent('download'), tap(book)]);
  expect(file.suggestedFilename()).toBe('domestic-abuse.epub');
  expect(taps()).toBeLessThanOrEqual(2);
});

test('a partner sees what changed since last month in two taps', async () => {
  const { page, tap, taps } = await reader();
  await tap(link(page, 'What is new and what changed'));
  const month = page.getByRole('button', { name: 'Last month' });
  expect(await isOnScreen(month)).toBe(true);
  await tap(month);
  await page
    .getByRole('status')
    .filter({ hasText: /since \d/ })
    .waitFor();
  expect(taps()).toBeLessThanOrEqual(2);
});

test('a trainer has the handout with its QR code in two taps', async () => {
  const { page, tap, taps } = await reader();
  const { slug } = latestBriefings(library)[0]!;
  await tap(link(page, /^Seven-minute version/));
  await page.waitForURL((url) => url.pathname === sevenMinutesAddress(slug));
  await page
    .getByRole('img', { name: /QR code/, includeHidden: true })
    .waitFor({ state: 'attached' });
  expect(taps()).toBeLessThanOrEqual(2);
});
