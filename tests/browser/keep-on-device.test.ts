import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeKeeping } from '../../src/features/offline/device/keeping.ts';
import { builtSite, filesOf } from '../site/site.ts';
import { serve, type Server } from './browser.ts';
import { errorsOn, opened } from './opened.ts';

const open = opened();
let context: BrowserContext;
let page: Page;
let folder: string;
let server: Server;
let errors: string[];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kept-'));
  cpSync(builtSite(), folder, { recursive: true });
  server = await serve(folder);
  context = await open.browser.newContext();
  page = await context.newPage();
  errors = errorsOn(page);
});
afterEach(async () => {
  await context.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

test('nothing is kept until the reader asks for it', async () => {
  await page.goto(`${server.url}/`);
  await page.goto(`${server.url}/downloads/`);
  await page.waitForSelector('.keep__keep:visible');
  expect(await page.evaluate(stored)).toEqual({ workers: 0, caches: 0, bytes: 0, cookies: '' });
  expect(await page.textContent('#keep-here ~ p strong')).toContain('Others who use this device');
});

test('the kept site opens and searches without a server, and can be removed', async () => {
  await keep();
  await server.close();
  await page.goto(`${server.url}/search/#q=cot+death`);
  await page.click('.search__results .result__place');
  await page.waitForURL(/sudi-safer-sleep/);
  expect(await page.textContent('h1')).toContain('safer sleep');
  const lost = await page.goto(`${server.url}/no-such-page/`);
  expect(lost?.status()).toBe(404);
  expect(errors.filter((error) => !error.includes('404'))).toEqual([]);
  await page.goto(`${server.url}/downloads/`);
  await page.click('.keep__remove');
  await page.getByText('Removed.').waitFor();
  expect(await page.evaluate(stored)).toEqual({ workers: 0, caches: 0, bytes: 0, cookies: '' });
});

test('a new deployment under an open tab mixes nothing, and takes over as a whole', async () => {
  await keep();
  await page.goto(`${server.url}/search/`);
  const other = await context.newPage();
  const otherErrors = errorsOn(other);
  await other.goto(`${server.url}/briefings/`);
  await deploy();
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.getRegistration('/'))?.update();
  });
  await page.waitForFunction(async () =>
    Boolean((await navigator.serviceWorker.getRegistration('/'))?.waiting),
  );

  await page.fill('input[type=search]', 'bruise on a baby');
  await page.waitForSelector('.search__results .result');
  await page.goto(`${server.url}/a-z/`);
  expect(await page.textContent('.foot__notice')).not.toContain('The second build');
  expect(await other.textContent('.foot__notice')).not.toContain('The second build');

  await other.close();
  // A closed tab counts for a moment still; the next page that a reader opens after that is of
  // the new build.
  await expect
    .poll(
      async () => {
        await page.goto(`${server.url}/briefings/sudi-safer-sleep/`).catch(() => undefined);
        return page.textContent('.foot__notice', { timeout: 2000 }).catch(() => '');
      },
      { timeout: 60_000, interval: 500 },
    )
    .toContain('The second build');
  await server.close();
  await page.goto(`${server.url}/search/#q=bruise`);
  await page.waitForSelector('.search__results .result');
  expect(await page.textContent('.foot__notice')).toContain('The second build');
  expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(1);
  expect([...errors, ...otherErrors]).toEqual([]);
}, 180_000);

test('a site that is half deployed is not kept', async () => {
  writeFileSync(join(folder, 'glossary/index.html'), 'from another build');
  await page.goto(`${server.url}/downloads/`);
  await page.click('.keep__keep');
  await page.getByText('Nothing was kept').waitFor();
  expect(await page.evaluate(stored)).toEqual({ workers: 0, caches: 0, bytes: 0, cookies: '' });
});

test('what was taken down is gone at the first visit, with two tabs open', async () => {
  await keep();
  const address = `${server.url}/briefings/sudi-safer-sleep/`;
  const other = await context.newPage();
  await other.goto(address);
  await page.goto(`${server.url}/briefings/`);
  await takeDown('briefings/sudi-safer-sleep/index.html');
  for (const tab of [page, other]) {
    await tab.goto(address);
    expect(await tab.textContent('h1')).toBe('This page was taken down');
  }
  const holding = await page.evaluate(async (path) => {
    const kept = await caches.match(path);
    return (await kept?.text()) ?? '';
  }, '/briefings/sudi-safer-sleep/');
  expect(holding).not.toMatch(/safer sleep/i);
  await expect
    .poll(
      async () => {
        await page.goto(`${server.url}/briefings/`);
        return page.evaluate(settled);
      },
      { timeout: 60_000, interval: 500 },
    )
    .toBe(true);
  await server.close();
  await other.goto(address);
  expect(await other.textContent('h1')).toBe('This page was taken down');
}, 180_000);

/** Whether one build is kept, and no other waits to take its place. */
const settled = async () => {
  const known = await navigator.serviceWorker.getRegistration('/');
  return !known?.installing && !known?.waiting && (await caches.keys()).length === 1;
};

/** Publishes the site without one of its pages, as after a take-down. */
async function takeDown(path: string) {
  writeFileSync(
    join(folder, path),
    '<!doctype html><title>Taken down</title><h1>This page was taken down</h1>',
  );
  const notice = {
    addresses: [`/${path.replace('index.html', '')}`],
    date: '2026-12-01',
    reason: 'privacy' as const,
    salt: 'ab',
    hidden: [],
    fingerprints: [],
  };
  await writeKeeping(folder, [notice]);
}

async function keep() {
  await page.goto(`${server.url}/downloads/`);
  await page.click('.keep__keep');
  await page.getByText('The site is kept on this device.').waitFor();
}

/**
 * Puts another build in the place of the first: every page says so, every script has a new name,
 * and the old ones are gone.
 */
async function deploy() {
  const scripts = readdirSync(join(folder, '_astro'));
  for (const name of scripts)
    renameSync(join(folder, '_astro', name), join(folder, '_astro', `second-${name}`));
  for (const path of [
    ...filesOf(folder, '.html'),
    ...scripts.map((name) => `_astro/second-${name}`),
  ]) {
    const renamed = scripts.reduce(
      (text, name) => text.replaceAll(`/${name}`, `/second-${name}`),
      readFileSync(join(folder, path), 'utf8'),
    );
    writeFileSync(
      join(folder, path),
      renamed.replace('<strong>An independent', '<strong>The second build: an independent'),
    );
  }
  await writeKeeping(folder);
}

const stored = async () => ({
  workers: (await navigator.serviceWorker.getRegistrations()).length,
  caches: (await caches.keys()).length,
  bytes: localStorage.length + sessionStorage.length,
  cookies: document.cookie,
});
