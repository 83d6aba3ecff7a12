import type { Browser } from 'playwright-core';

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
    go: async (url) => void (await page.goto(url)),
    ask: (expression) => page.evaluate(expression),
    close: () => context.close(),
  };
}

/** Waits until an expression is true in the page, also while a new page is loading. */
export async function until(tab: Tab, expression: string): Promise<void> {
  for (let turn = 0; turn < 200; turn++) {
    if (await tab.ask(`Boolean(${expression})`).catch(() => false)) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(
    `This did not become true: ${expression}\n${await tab.ask('location.href + document.body.innerText.slice(0, 600)').catch(String)}\n${tab.log.errors.join('\n')}`,
  );
}

/** Follows a link, and waits until its page is there. */
export async function follow(tab: Tab, selector: string): Promise<void> {
  const link = `document.querySelector(${JSON.stringify(selector)})`;
  await until(tab, link);
  const href = String(await tab.ask(`${link}.href`));
  await tab.ask(`(${link}.click(), true)`).catch(() => {});
  const page = href.replace(/:~:.*$/, '').replace(/#$/, '');
  await until(
    tab,
    `document.readyState === 'complete' && location.href.startsWith(${JSON.stringify(page)})`,
  );
}
