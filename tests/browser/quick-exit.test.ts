import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { publishedLibrary } from '../../src/load/read-library.ts';
import { quickExit } from '../../src/site.ts';
import { madeUpLibrary } from '../library/library.ts';
import { builtLibrary, pageOf } from '../site/site.ts';
import { opened, type Opening } from './opened.ts';
import { unpackedCopy } from './unpacked.ts';

const folder = builtLibrary();
const { briefings } = publishedLibrary(madeUpLibrary);
const away = quickExit.href;
const noted = briefings.find(({ slug }) => slug === 'bicycle-sheds')!.current;
const distressing = '/briefings/bicycle-sheds/';
const open = opened();

/**
 * A tab at the distressing page, which was reached from the home page; the weather is answered
 * here.
 */
async function reading(options: Opening = {}) {
  const page = await open.page(`${open.library.url}/`, {
    ...options,
    before: (tab) =>
      tab
        .context()
        .route(`${away}**`, (route) =>
          route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>' }),
        ),
  });
  await page.goto(open.library.url + distressing);
  return {
    page,
    exit: page.getByRole('button', { name: `Exit to ${quickExit.name}` }),
    arrives: (url: string) => expect.poll(() => page.url()).toBe(url),
  };
}

test('it stands only on pages with a content note, with its rules and its destination', () => {
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

test('it takes the place of the page, so that Back does not return to it', async () => {
  const { page, exit, arrives } = await reading();
  await exit.click();
  await arrives(away);
  await page.goBack();
  await arrives(`${open.library.url}/`);
});

test('it obeys Shift pressed three times', async () => {
  const { page, arrives } = await reading();
  for (let times = 0; times < 3; times++) await page.keyboard.press('Shift');
  await arrives(away);
});

test('it obeys Shift pressed three times in a set to print, on a screen', async () => {
  const { page, arrives } = await reading();
  await page.goto(`${open.library.url}/themes/bicycle-sheds/print/`);
  for (let times = 0; times < 3; times++) await page.keyboard.press('Shift');
  await arrives(away);
});

test('it obeys Shift pressed three times in the copy on a disk', async () => {
  const copy = unpackedCopy(folder);
  const page = await open.page(copy.url(distressing));
  for (let times = 0; times < 3; times++) await page.keyboard.press('Shift');
  await expect.poll(() => page.url()).toBe(copy.url('/neutral/'));
  copy.remove();
});

test('it leaves nothing on paper', async () => {
  const { page, exit } = await reading();
  await page.emulateMedia({ media: 'print' });
  expect(await exit.isVisible()).toBe(false);
});

test('it opens a plain page that names nothing of ours when there is no network', async () => {
  const { page, exit, arrives } = await reading();
  await page.evaluate(() => Object.defineProperty(navigator, 'onLine', { value: false }));
  await exit.click();
  await arrives(`${open.library.url}/neutral/`);
  expect(await page.title()).toBe('Weather words');
  expect(pageOf(folder, '/neutral/')).not.toMatch(/practice|briefing|child/i);
});

test('it in a single file is an empty view, without script and without a network', async () => {
  const file = join(folder, 'downloads', 'bicycle-sheds.html');
  const page = await open.page(pathToFileURL(file).href, { javaScriptEnabled: false });
  const atPoint = () => page.locator('#blank').evaluate((blank) => getComputedStyle(blank).display);
  expect(await atPoint()).toBe('none');
  await page.getByRole('link', { name: 'Hide this page' }).click();
  expect(await atPoint()).toBe('block');
  const box = (await page.locator('#blank').boundingBox())!;
  expect([box.x, box.y]).toEqual([0, 0]);
  expect(box.width).toBeGreaterThanOrEqual(page.viewportSize()!.width - 20);
  expect(box.height).toBe(page.viewportSize()!.height);
});

test('it is a plain link without script', async () => {
  const { page } = await reading({ javaScriptEnabled: false });
  expect(
    await page.getByRole('button', { name: `Exit to ${quickExit.name}` }).getAttribute('href'),
  ).toBe(away);
});

describe('a page that was left by the quick exit', () => {
  test('is not behind Back, whatever parts of it were read before', async () => {
    const { page, exit, arrives } = await reading();
    await page.getByRole('link', { name: 'What to do', exact: true }).click();
    await arrives(`${open.library.url}${distressing}#what-to-do`);
    await page.locator('a.pn').first().click();
    await expect.poll(() => new URL(page.url()).hash).toMatch(/^#[pra]\d/);
    await exit.click();
    await arrives(away);
    await page.goBack();
    await arrives(`${open.library.url}/`);
  });

  test('is not behind Back after several searches either', async () => {
    const { page, exit, arrives } = await reading();
    await page.goto(`${open.library.url}/`);
    await page.goto(`${open.library.url}/search/`);
    for (const words of ['rust', 'keys']) {
      await page.getByRole('searchbox').fill(words);
      await page.getByRole('searchbox').press('Enter');
      await arrives(`${open.library.url}/search/#q=${words}`);
    }
    await exit.click();
    await arrives(away);
    await page.goBack();
    await arrives(`${open.library.url}/`);
  });
});

describe('the button of the quick exit', () => {
  test('stands wherever words of such a document do, and in search', () => {
    for (const address of [
      '/briefings/bicycle-sheds/r1/',
      '/briefings/bicycle-sheds/changes/',
      ...noted.themes.map((theme) => `/themes/${theme}/`),
      '/search/',
    ])
      expect([address, pageOf(folder, address).includes('govuk-exit-this-page__button')]).toEqual([
        address,
        true,
      ]);
  });
});
