import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { publishedLibrary } from '../../src/load/read-library.ts';
import { builtSite, pageOf } from '../site/site.ts';
import { openBrowser, serve } from './browser.ts';

const folder = await builtSite();
const { briefings } = publishedLibrary('content');
const away = 'https://www.bbc.co.uk/weather';
const distressing = '/briefings/sudi-safer-sleep/';
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

/**
 * A tab at the distressing page, which was reached from the home page; the weather is answered
 * here.
 */
async function reading(options: Parameters<Browser['newContext']>[0] = {}) {
  const context: BrowserContext = await browser.newContext(options);
  await context.route(`${away}**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>' }),
  );
  const page = await context.newPage();
  await page.goto(`${server.url}/`);
  await page.goto(server.url + distressing);
  return {
    page,
    context,
    exit: page.getByRole('button', { name: 'Exit to BBC Weather' }),
    arrives: (url: string) => expect.poll(() => page.url(), { timeout: 10_000 }).toBe(url),
  };
}

describe('the quick exit', () => {
  test('stands only on pages with a content note, with its rules and its destination', () => {
    for (const { slug, current, editions } of briefings) {
      for (const address of [
        `/briefings/${slug}/`,
        `/briefings/${slug}/seven-minutes/`,
        ...editions.map(({ edition }) => `/briefings/${slug}/v${edition}/`),
      ]) {
        const html = pageOf(folder, address);
        expect([address, html.includes('data-module="govuk-exit-this-page"')]).toEqual([
          address,
          Boolean(current.contentNote),
        ]);
        expect([address, html.includes('.govuk-exit-this-page{')]).toEqual([
          address,
          Boolean(current.contentNote),
        ]);
        if (current.contentNote) expect(html).toContain('does not clear your browser’s history');
      }
    }
    expect(briefings.some(({ current }) => !current.contentNote)).toBe(true);
  });

  test('takes the place of the page, so that Back does not return to it', async () => {
    const { page, context, exit, arrives } = await reading();
    await exit.click();
    await arrives(away);
    await page.goBack();
    await arrives(`${server.url}/`);
    await context.close();
  });

  test('obeys Shift pressed three times', async () => {
    const { page, context, arrives } = await reading();
    for (let times = 0; times < 3; times++) await page.keyboard.press('Shift');
    await arrives(away);
    await context.close();
  });

  test('opens a plain page that names nothing of ours when there is no network', async () => {
    const { page, context, exit, arrives } = await reading();
    await page.evaluate(() => Object.defineProperty(navigator, 'onLine', { value: false }));
    await exit.click();
    await arrives(`${server.url}/neutral/`);
    expect(await page.title()).toBe('Weather words');
    expect(pageOf(folder, '/neutral/')).not.toMatch(/practice|briefing|child/i);
    await context.close();
  });

  test('is a plain link without script', async () => {
    const { page, context } = await reading({ javaScriptEnabled: false });
    expect(
      await page.getByText('Exit to BBC Weather', { exact: true }).first().getAttribute('href'),
    ).toBe(away);
    await context.close();
  });
});
