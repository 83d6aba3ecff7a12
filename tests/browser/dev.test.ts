import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { copyOfLibrary, replaced, type Changes, type Copy } from '../library/library.ts';
import { openBrowser } from './browser.ts';

/** So long a busy machine may take for what a quiet one does in a second. */
const patience = 60_000;

let copy: Copy;
let server: ChildProcess;
let browser: Browser;
let page: Page;
let site: string;

beforeAll(async () => {
  copy = copyOfLibrary();
  const port = await freePort();
  site = `http://localhost:${port}`;
  server = spawn(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'dev', '--port', String(port)],
    { env: { ...ownEnvironment(), CONTENT_DIR: copy.folder }, stdio: 'ignore' },
  );
  browser = await openBrowser();
  await answering();
});

afterAll(async () => {
  await browser.close();
  const ended = once(server, 'exit');
  server.kill();
  await ended;
  copy.remove();
});

const draft = (text: string) =>
  text.replace('identifier: PB-2026-03', 'identifier: PB-2026-99\ndraft: true');

test('a new draft is on its page, with its mark, and in the list of drafts', async () => {
  await open('/briefings/new-sheds/');
  await shown('a draft', { 'briefings/new-sheds/v1.md': draft(textOf()) }, 'Draft – not published');
  await open('/drafts/');
  await page.locator('main a[href="/briefings/new-sheds/"]').waitFor({ timeout: patience });
});

test('a typing mistake is told on its page, and goes with its correction', async () => {
  const file = 'briefings/bicycle-sheds/v3.md';
  await open('/briefings/bicycle-sheds/');
  await shown('a mistake', { [file]: replaced('title:', 'titel:') }, 'no field called “titel”');
  const issues = page.locator('[data-drafting="issues"]');
  expect(await issues.innerText()).toContain('content/briefings/bicycle-sheds/v3.md:2');
  expect(await issues.innerText()).toContain('key-unknown');
  expect(await page.locator('h1').innerText()).toBe('Keeping bicycle sheds dry');
  await changed('its correction', { [file]: replaced('titel:', 'title:') }, async () => {
    await page
      .getByText('no field called “titel”')
      .waitFor({ state: 'detached', timeout: patience });
  });
});

test('a change that comes while its page is still loading is seen on it', async () => {
  const file = 'briefings/bicycle-sheds/v3.md';
  const connecting = Promise.withResolvers<undefined>();
  page = await browser.newPage();
  // Until it has this script the page hears of nothing.
  await page.route('**/@vite/client', async (route) => {
    await connecting.promise;
    await route.continue();
  });
  await page.goto(`${site}/briefings/bicycle-sheds/`, { waitUntil: 'commit' });
  copy.change({ [file]: replaced('title:', 'titel:') });
  await told('no field called “titel”', true);
  copy.change({ [file]: replaced('titel: Keeping', 'title: Holding') });
  await told('no field called “titel”', false);
  connecting.resolve(undefined);
  await page.locator('h1', { hasText: 'Holding bicycle sheds dry' }).waitFor({ timeout: patience });
  expect(await page.getByText('no field called “titel”').count()).toBe(0);
  copy.change({ [file]: replaced('title: Holding', 'title: Keeping') });
});

test('of two changes in the same moment the later is seen', async () => {
  const file = 'briefings/bicycle-sheds/v3.md';
  await open('/briefings/bicycle-sheds/');
  copy.change({ [file]: replaced('title: Keeping', 'titel: Holding') });
  copy.change({ [file]: replaced('titel: Holding', 'title: Leaving') });
  await page.locator('h1', { hasText: 'Leaving bicycle sheds dry' }).waitFor({ timeout: patience });
  await page.getByText('no field called “titel”').waitFor({ state: 'detached', timeout: patience });
  copy.change({ [file]: replaced('title: Leaving', 'title: Keeping') });
});

test('a document without sound front matter answers with its issues', async () => {
  await open('/briefings/torn-sheds/');
  const torn = { 'briefings/torn-sheds/v1.md': '---\ntitle: [\n---\n\nNothing yet.\n' };
  await shown('a torn document', torn, 'yaml-broken');
  copy.change({ 'briefings/torn-sheds/v1.md': null });
});

test('a new term is marked in prose', async () => {
  await open('/briefings/bicycle-sheds/');
  const term = '\n- id: institute\n  term: institute\n  definition: A house.\n  status: current\n';
  await changed('a term', { 'glossary.yaml': (text) => text + term }, async () => {
    const link = page.locator('.document__text a.term-link[href="/glossary/#institute"]');
    await link.waitFor({ timeout: patience });
  });
});

test('a changed statistic has its new value in prose', async () => {
  await open('/briefings/bicycle-sheds/');
  const value = replaced('value: 1200', 'value: 98765');
  await changed('a statistic', { 'statistics.yaml': value }, async () => {
    const shown = page.locator('.summary a.stat', { hasText: '98,765' });
    await shown.waitFor({ timeout: patience });
  });
});

/** Opens an address in a fresh tab: one that is still reloading would refuse to go elsewhere. */
async function open(address: string) {
  page = await browser.newPage();
  await page.goto(site + address);
}

const shown = (what: string, changes: Changes, text: string) =>
  changed(what, changes, () => page.getByText(text).first().waitFor({ timeout: patience }));

/** Changes the content, waits until that is seen on the open page, and prints how long it took. */
async function changed(what: string, changes: Changes, seen: () => Promise<unknown>) {
  const start = performance.now();
  copy.change(changes);
  await seen();
  console.log(`${what}: seen after ${Math.round(performance.now() - start)} ms`);
}

/** Waits until the server itself tells of something, or does no longer. */
const told = (text: string, whether: boolean) =>
  vi.waitUntil(
    async () =>
      (await (await fetch(`${site}/briefings/bicycle-sheds/`)).text()).includes(text) === whether,
    { timeout: patience, interval: 100 },
  );

const textOf = () => readFileSync(join(copy.folder, 'briefings/shed-locks/v1.md'), 'utf8');

async function freePort(): Promise<number> {
  const probe = createServer().listen(0);
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  return port;
}

/** Waits until the server answers. */
async function answering() {
  const answers = async () => {
    try {
      return (await fetch(site)).ok;
    } catch {
      return false;
    }
  };
  await vi.waitUntil(answers, { timeout: patience, interval: 200 });
}

/** What a person's shell would give: Vitest's own names would mislead Astro. */
function ownEnvironment(): NodeJS.ProcessEnv {
  const { VITEST, TEST, DEV, PROD, SSR, MODE, BASE_URL, NODE_ENV, ...own } = process.env;
  return own;
}
