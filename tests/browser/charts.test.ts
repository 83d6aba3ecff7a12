import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { publishedLibrary } from '../../src/load/read-library.ts';
import { statisticsIn } from '../../src/model/content/chart.ts';
import { statisticText as inWords } from '../../src/model/content/statistic.ts';
import { builtSite, pageOf } from '../site/site.ts';
import { openBrowser, serve } from './browser.ts';

const folder = await builtSite();
const { charts, statistics, briefings } = publishedLibrary('content');
let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  browser = await openBrowser();
  server = await serve(folder);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

async function open(
  address: string,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<Page> {
  const page = await (
    await browser.newContext({ viewport: { width: 360, height: 800 }, ...options })
  ).newPage();
  await page.goto(server.url + address);
  return page;
}

test.each(charts.map((chart) => ({ id: chart.id, chart })))(
  '$id shows each of its numbers, and the same in a table',
  ({ id, chart }) => {
    const { slug } = briefings.find(({ current }) => current.charts.includes(id))!;
    const page = pageOf(folder, `/briefings/${slug}/`);
    const drawn = page.slice(page.indexOf(`id="chart-${id}"`)).split('</figure>')[0]!;
    for (const statistic of statistics.filter((one) => statisticsIn(chart).includes(one.id))) {
      expect(drawn.split('<details')[0]).toContain(inWords(statistic));
      expect(drawn.split('<details')[1]).toContain(
        `data-stat="${statistic.id}">${inWords(statistic)}</a>`,
      );
      expect(pageOf(folder, `/statistics/${statistic.id}/`)).toContain(`id="chart-${id}"`);
    }
  },
);

test('never sets the Panel’s years and the Department’s into one drawing', () => {
  for (const { parts } of charts) {
    for (const { rows } of parts) {
      const counters = new Set(rows.map(({ statistic }) => /^(panel|dfe)-/.exec(statistic)?.[1]));
      expect(counters.size).toBe(1);
    }
  }
  const byYear = charts.find(({ id }) => id === 'notifications-by-year')!;
  expect(byYear.parts.slice(1).every(({ note }) => note?.startsWith('Break.'))).toBe(true);
});

test('carries no style attribute and no script of its own', () => {
  const page = pageOf(folder, '/briefings/rapid-reviews-notification/');
  const drawn = page.slice(page.indexOf('<figure'), page.lastIndexOf('</figure>'));
  expect(drawn).toContain('<svg');
  expect(drawn).not.toMatch(/\sstyle=|<script/);
});

test('keeps its labels inside the width of a telephone', async () => {
  const page = await open('/briefings/annual-report-themes/');
  const over = await page.evaluate(() =>
    [...document.querySelectorAll('.bars text')]
      .filter((text) => text.getBoundingClientRect().right > innerWidth)
      .map((text) => text.textContent),
  );
  expect(over).toEqual([]);
  await page.context().close();
});

test('draws its bars in the reader’s own colours when colours are forced', async () => {
  const page = await open('/briefings/rapid-reviews-notification/', { forcedColors: 'active' });
  const [bar, text] = await page.evaluate(() =>
    ['.bars rect', 'main p']
      .map((name) => getComputedStyle(document.querySelector(name)!))
      .map(({ color }) => color),
  );
  expect(bar).toBe(text);
  await page.context().close();
});

test.each([
  '/briefings/rapid-reviews-notification/',
  '/statistics/panel-notifications-2020/',
  '/briefings/sudi-safer-sleep/seven-minutes/',
  '/neutral/',
])('%s has no barrier that axe can find', async (address) => {
  const page = await open(address);
  for (const summary of await page.locator('chart summary').all()) await summary.click();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  await page.context().close();
});
