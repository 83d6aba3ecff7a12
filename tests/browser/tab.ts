import type { Browser } from 'playwright-core';
import { vi } from 'vitest';

/** One tab of a browser, whichever it is. */
export interface Tab {
  /** What went wrong, and every address that was asked for. */
  log: { errors: string[]; requests: string[] };
  go(url: string): Promise<void>;
  /** The value of an expression in the page; promises are awaited. */
  ask(expression: string): Promise<unknown>;
  close(): Promise<void>;
}

/** A tab of its own in Chromium. */
export async function chromiumTab(browser: Browser): Promise<Tab> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const log: Tab['log'] = { errors: [], requests: [] };
  page.on('console', (message) => message.type() === 'error' && log.errors.push(message.text()));
  page.on('pageerror', (error) => log.errors.push(String(error)));
  page.on('request', (request) => log.requests.push(request.url()));
  return {
    log,
    go: async (url) => {
      await page.goto(url);
    },
    ask: (expression) => page.evaluate(expression),
    close: () => context.close(),
  };
}

/** Waits until an expression is true in the page, also while a new page is loading. */
export async function until(tab: Tab, expression: string): Promise<void> {
  const isTrue = () => tab.ask(`Boolean(${expression})`).catch(() => false);
  await vi.waitUntil(isTrue, { timeout: 120_000, interval: 50 }).catch(async () => {
    const seen = await tab
      .ask('location.href + document.body.innerText.slice(0, 600)')
      .catch(String);
    const errors = tab.log.errors.join('\n');
    throw new Error(`This did not become true: ${expression}\n${String(seen)}\n${errors}`);
  });
}

/** Follows a link, and waits until its page is there. */
export async function follow(tab: Tab, selector: string): Promise<void> {
  const link = `document.querySelector(${JSON.stringify(selector)})`;
  await until(tab, link);
  const href = String(await tab.ask(`${link}.href`));
  // The page may be gone before it can answer.
  await tab.ask(`(${link}.click(), true)`).catch(() => undefined);
  const page = href.replace(/:~:.*$/, '').replace(/#$/, '');
  await until(
    tab,
    `document.readyState === 'complete' && location.href.startsWith(${JSON.stringify(page)})`,
  );
}
