import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyOfLibrary, type Copy, type Outcome } from '../library/library.ts';
import { openBrowser, serve } from './browser.ts';

const payloads = JSON.parse(readFileSync('tests/browser/fixtures/html-payloads.json', 'utf8')) as {
  title: string;
  payload: string;
}[];
const briefing = readFileSync('tests/library/content/briefings/shed-locks/v1.md', 'utf8');
const letter = readFileSync('tests/library/content/letters/2025-03-02-shed-keys.md', 'utf8');

const slugOf = (index: number) => `payload-${String(index + 1).padStart(3, '0')}`;
const briefingPath = (index: number) => `briefings/${slugOf(index)}/v1.md`;
const letterPath = (index: number) => `letters/2025-04-01-${slugOf(index)}.md`;
const inBriefing = (payload: string, index: number) =>
  briefing
    .replace('PB-2026-03', `PB-2026-${100 + index}`)
    .replace('Nobody asked the bicycles.', () => `Nobody asked.\n\n${payload}\n`);
const inLetter = (payload: string) =>
  letter.replace('The nail is 48 millimetres long.', () => `The nail.\n\n${payload}\n`);

/** The lines of the check's answer that concern a file. */
const saidOf = (outcome: Outcome, path: string) =>
  outcome.said.split('\n').filter((line) => line.startsWith(`content/${path}:`));

let browser: Browser;
let hostile: Copy;
let answer: Outcome;
beforeAll(async () => {
  hostile = copyOfLibrary(
    Object.fromEntries(
      payloads.flatMap(({ payload }, index) => [
        [briefingPath(index), inBriefing(payload, index)],
        [letterPath(index), inLetter(payload)],
      ]),
    ),
  );
  answer = await hostile.check();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  hostile.remove();
});

const everywhere = payloads.flatMap((_, index) => [briefingPath(index), letterPath(index)]);
const passed = () => everywhere.filter((path) => saidOf(answer, path).length === 0);

test('there are 112 payloads, each in a briefing and in a letter', () =>
  expect(everywhere).toHaveLength(224));

test('the check refuses every payload that is HTML to Markdown, with its file and line', () => {
  expect(answer.code).toBe(1);
  expect(
    everywhere.filter((path) =>
      saidOf(answer, path).some((line) =>
        /HTML is not allowed|This link is not allowed/.test(line),
      ),
    ).length,
  ).toBeGreaterThan(200);
});

test('the check lets through only what Markdown takes for plain words', () => {
  const plain = passed().map(
    (path) => payloads[Number(/payload-(\d+)/.exec(path)![1]) - 1]!.payload,
  );
  expect([...new Set(plain)].toSorted()).toEqual([
    ' ',
    '123456',
    '<img src=data:image/jpeg,ab798ewqxbaudbuoibeqbla>',
  ]);
});

test('what no check sees as HTML comes out harmless in a real browser', async () => {
  const html = payloads
    .map(({ payload }, index) => ({ payload, index }))
    // A lone carriage return is refused for itself, whatever stands around it.
    .filter(({ payload }) => !payload.includes('\r'))
    .filter(
      ({ index }) => !refusedAsHtml(briefingPath(index)) || !refusedAsHtml(letterPath(index)),
    );
  const gentle = copyOfLibrary(
    Object.fromEntries(
      html.flatMap(({ payload, index }) => [
        [briefingPath(index), inBriefing(withoutDigits(payload), index)],
        [letterPath(index), inLetter(payload)],
      ]),
    ),
  );
  const { code, said } = await gentle.build();
  expect(said).toContain('Made ');
  expect(code).toBe(0);
  const server = await serve(gentle.site);
  const own = new URL(server.url).origin;
  const ownOfBriefing = await activeAt(`${server.url}/briefings/shed-locks/`);
  const ownOfLetter = await activeAt(`${server.url}/letters/2025-03-02-shed-keys/`);
  for (const { index } of html) {
    for (const address of [
      `/briefings/${slugOf(index)}/`,
      `/letters/2025-04-01-${slugOf(index)}/`,
    ]) {
      const page = await browser.newPage();
      const events: string[] = [];
      page.on('dialog', (dialog) => {
        events.push(`dialog ${dialog.message()}`);
        void dialog.dismiss();
      });
      page.on('request', (request) => {
        if (new URL(request.url()).origin !== own && !request.url().startsWith('data:'))
          events.push(`request ${request.url()}`);
      });
      page.on('pageerror', (error) => events.push(`error ${error.message}`));
      await page.goto(server.url + address);
      await page.waitForLoadState('networkidle');
      expect({ address, events, active: await activeOn(page) }).toEqual({
        address,
        events: [],
        active: address.startsWith('/briefings/') ? ownOfBriefing : ownOfLetter,
      });
      await page.close();
    }
  }
  await server.close();
  gentle.remove();
});

/** The elements of a page that could run, load, cover or submit something. */
const activeOn = (page: Page) =>
  page
    .locator('main')
    .evaluate((main) =>
      [
        ...main.querySelectorAll(
          'script:not([src]), iframe, object, embed, form, input, button, img, video, audio, ' +
            'link, meta, base, style, svg, math, [style], [onerror], [onload], [onclick]',
        ),
      ]
        .map(({ tagName }) => tagName)
        .sort(),
    );

async function activeAt(address: string): Promise<string[]> {
  const page = await browser.newPage();
  await page.goto(address);
  await page.waitForLoadState('networkidle');
  const active = await activeOn(page);
  await page.close();
  return active;
}

const refusedAsHtml = (path: string) =>
  saidOf(answer, path).some((line) =>
    /HTML is not allowed|This link is not allowed|A picture cannot/.test(line),
  );

/**
 * A payload of digits would be refused as a number without a statistic, which is another promise.
 */
const withoutDigits = (payload: string) => payload.replaceAll(/\d+/g, 'one');
