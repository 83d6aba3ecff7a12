import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { newBriefing } from '../../src/load/new-briefing.ts';
import { readLibrary } from '../../src/load/read-library.ts';
import { copyOfLibrary, type Copy } from '../library/library.ts';
import { openBrowser } from './browser.ts';

/** So long a busy machine may take for what a quiet one does in a second. */
const patience = 120_000;
const path = 'briefings/gutters-of-sheds/v1.md';

let copy: Copy;
let server: ChildProcess;
let browser: Browser;
let page: Page;
let site: string;

beforeAll(async () => {
  copy = copyOfLibrary();
  const probe = createServer().listen(0);
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  site = `http://localhost:${port}`;
  server = spawn(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'dev', '--port', String(port)],
    { env: { ...ownEnvironment(), CONTENT_DIR: copy.folder }, stdio: 'ignore' },
  );
  browser = await openBrowser();
  const answers = () =>
    fetch(site).then(
      ({ ok }) => ok,
      () => false,
    );
  await vi.waitUntil(answers, { timeout: patience, interval: 200 });
  page = await browser.newPage();
  page.setDefaultTimeout(patience);
});

afterAll(async () => {
  await browser.close();
  const ended = once(server, 'exit');
  server.kill();
  await ended;
  copy.remove();
});

const file = () => readFileSync(join(copy.folder, path), 'utf8');

test('somebody begins, checks and previews a briefing with the keyboard alone', async () => {
  const { library } = readLibrary(copy.folder);
  const taken = library.briefings.map(({ identifier }) => identifier);
  await page.goto(`${site}/editors/desk/`);
  await reach('#title');
  await page.keyboard.type('Gutters of sheds');
  for (const value of ['bicycle-sheds', 'managers', 'shed-survey-2025']) {
    await reach(`#begin input[value="${value}"]`);
    await page.keyboard.press('Space');
  }
  await reach('#begin button');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\?file=/);
  const begun = newBriefing(
    {
      title: 'Gutters of sheds',
      themes: ['bicycle-sheds'],
      audience: ['managers'],
      sources: ['shed-survey-2025'],
    },
    { taken, prefix: 'PB', today: /^published: (.*)$/m.exec(file())![1]! },
  );
  expect(begun.path).toBe(path);
  expect(file()).toBe(begun.text);

  // The source is listed and not cited yet: a finding.
  await page.getByRole('link', { name: 'source-idle' }).waitFor();
  await reach('#field-summary');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('A made-up page about gutters.');
  await reach('#prose');
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(begun.text.split('---\n')[2]!.replace('To be written.', cited));
  await reach('#write', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await page.getByText('The checks find nothing to mend here.').waitFor();
  expect(file()).toBe(
    begun.text
      .replace('summary: To be written.', 'summary: A made-up page about gutters.')
      .replace('## In two minutes\n\nTo be written.', `## In two minutes\n\n${cited}`),
  );
  const preview = page.frameLocator('iframe');
  await preview.getByText('A gutter leads the rain away.').first().waitFor();
  await preview.getByText('Draft – not published').first().waitFor();
});

const cited = '- A gutter leads the rain away. [](source:shed-survey-2025)';

test('what another program has written meanwhile is shown beside what stands here', async () => {
  const theirs = file().replace('gutters.', 'pipes.');
  writeFileSync(join(copy.folder, path), theirs);
  await page.locator('#prose').press('Control+End');
  await page.keyboard.type('One more word.');
  await reach('#write', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await page.locator('#both textarea').waitFor();
  expect(await page.locator('#both textarea').inputValue()).toBe(theirs);
  expect(await page.locator('#prose').inputValue()).toContain('One more word.');
  expect(file()).toBe(theirs);
  await reach('#both button');
  await page.keyboard.press('Enter');
  await vi.waitUntil(() => file().includes('One more word.'), { timeout: patience });
});

test('no word is lost with the connection', async () => {
  await page.route('**/editors/desk/write/', (route) => route.abort());
  await page.locator('#prose').press('Control+End');
  await page.keyboard.type(' And another.');
  await reach('#write', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await page.getByText('the desk cannot be reached').waitFor();
  expect(await page.locator('#prose').inputValue()).toContain('And another.');
  await page.unroute('**/editors/desk/write/');
  await page.keyboard.press('Enter');
  await vi.waitUntil(() => file().includes('And another.'), { timeout: patience });
});

test('another site may not write, and nothing is written beside the content', async () => {
  const ask = (origin: string, body: object) =>
    fetch(`${site}/editors/desk/write/`, {
      method: 'POST',
      headers: { origin, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const write = { path, was: '', fields: {}, prose: 'x' };
  expect((await ask('https://elsewhere.example', write)).status).toBe(403);
  const out = await ask(site, { ...write, path: '../outside/v1.md' });
  expect(out.status).toBe(400);
  expect(existsSync(join(copy.folder, '../outside'))).toBe(false);
});

/** Goes to an element by pressing Tab, as somebody without a mouse does. */
async function reach(selector: string, key = 'Tab') {
  for (let pressed = 0; pressed < 400; pressed++) {
    if (await page.locator(`${selector}:focus`).count()) return;
    await page.keyboard.press(key);
  }
  throw new Error(`The keyboard does not reach ${selector}.`);
}

/** What a person's shell would give: Vitest's own names would mislead Astro. */
function ownEnvironment(): NodeJS.ProcessEnv {
  const { VITEST, TEST, DEV, PROD, SSR, MODE, BASE_URL, NODE_ENV, ...own } = process.env;
  return own;
}
