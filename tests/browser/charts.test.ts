import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { publishedLibrary } from '../../src/load/read-library.ts';
import { statisticsIn } from '../../src/model/content/chart.ts';
import { statisticText as inWords } from '../../src/model/content/statistic.ts';
import { builtSite, pageOf } from '../site/site.ts';
import { opened, type Opening } from './opened.ts';

const folder = builtSite();
const { charts, statistics, briefings } = publishedLibrary('content');
const withCharts = briefings.filter(({ current }) => current.charts.length > 0);
const open = opened();

const onPhone = (address: string, options: Opening = {}) =>
  open.page(open.site.url + address, { viewport: { width: 360, height: 800 }, ...options });

test('there are charts to look at', () => expect(withCharts.length).toBeGreaterThan(0));

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

describe.each(withCharts.map(({ slug }) => slug))('the charts of %s', (slug) => {
  const address = `/briefings/${slug}/`;

  test('carry no style attribute and no script of their own', () => {
    const page = pageOf(folder, address);
    const drawn = page.slice(page.indexOf('<figure'), page.lastIndexOf('</figure>'));
    expect(drawn).toContain('<svg');
    expect(drawn).not.toMatch(/\sstyle=|<script/);
  });

  test('keep their labels inside the width of a telephone', async () => {
    const page = await onPhone(address);
    const over = await page
      .locator('.bars text')
      .evaluateAll((texts) =>
        texts
          .filter((text) => text.getBoundingClientRect().right > innerWidth)
          .map((text) => text.textContent),
      );
    expect(over).toEqual([]);
  });

  test('draw their bars in the reader’s own colours when colours are forced', async () => {
    const page = await onPhone(address, { forcedColors: 'active' });
    const colourOf = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => getComputedStyle(element).color);
    expect(await colourOf('.bars rect')).toBe(await colourOf('main p'));
  });

  test('have no barrier that axe can find, open or closed', async () => {
    const page = await onPhone(address);
    for (const summary of await page.locator('figure summary').all()) await summary.click();
    expect(await barriersOn(page)).toEqual([]);
  });
});

test.each([
  `/statistics/${statisticsIn(charts[0]!)[0]!}/`,
  `/briefings/${briefings[0]!.slug}/seven-minutes/`,
  '/neutral/',
])('%s has no barrier that axe can find', async (address) => {
  expect(await barriersOn(await onPhone(address))).toEqual([]);
});

async function barriersOn(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}
