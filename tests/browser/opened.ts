import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { builtLibrary, builtSite } from '../site/site.ts';
import { openBrowser, serve, type Server } from './browser.ts';

/** What a page is opened with. */
export interface Opening extends BrowserContextOptions {
  /** Whether the page may write to the clipboard and read it. */
  clipboard?: boolean;
  /** What is done before the page goes to its address. */
  before?: (page: Page) => Promise<unknown>;
}

/** One browser and both built sites, open for all tests of a file. */
export interface Opened {
  browser: Browser;
  /** The real site, served. */
  site: Server;
  /** The site of the made-up library, served. */
  library: Server;
  /** A page in a context of its own, which is closed after the test. */
  page(url: string, opening?: Opening): Promise<Page>;
}

/** So long a busy machine may take for what a quiet one does at once. */
const patience = 120_000;

/** Opens a browser and serves both built sites for all tests of a file. */
export function opened(): Opened {
  const held = { page: (url, opening = {}) => pageIn(held.browser, url, opening) } as Opened;
  beforeAll(async () => {
    held.browser = await openBrowser();
    held.site = await serve(builtSite());
    held.library = await serve(builtLibrary());
  });
  afterEach(async () => {
    await Promise.all(held.browser.contexts().map((context) => context.close()));
  });
  afterAll(async () => {
    await held.browser.close();
    await held.site.close();
    await held.library.close();
  });
  return held;
}

async function pageIn(browser: Browser, url: string, opening: Opening): Promise<Page> {
  const { clipboard, before, ...options } = opening;
  const context = await browser.newContext(options);
  context.setDefaultTimeout(patience);
  if (clipboard) await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  await before?.(page);
  await page.goto(url);
  return page;
}

/** Opens an address of the made-up library and does something there. */
export const onPageOf =
  (open: Opened) =>
  async <T>(address: string, opening: Opening, doing: (page: Page) => Promise<T>): Promise<T> =>
    doing(await open.page(open.library.url + address, opening));

/** Collects what goes wrong on a page from now on: what its scripts throw or call an error. */
export function errorsOn(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return errors;
}
