import { hash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { site as settings } from '../../src/site.ts';
import { command, copyOfLibrary, type Copy } from '../library/library.ts';
import { serve, type Server } from './browser.ts';
import { errorsOn, opened } from './opened.ts';
import { unpackedCopy, type Unpacked } from './unpacked.ts';

const site = settings.url;
const { host } = new URL(site);
const sheds = '/briefings/bicycle-sheds/';

/**
 * A page of a council with 30 links: each as it is written, what it is today, and what to use
 * instead, where there is something.
 */
const mixed: [written: string, verdict: string, instead?: string][] = [
  [`${site}${sheds}`, 'current'],
  [`${site}${sheds}#p2`, 'current'],
  [`http://www.${host}/briefings/bicycle-sheds`, 'current'],
  [`${site}${sheds}index.html#r1`, 'current'],
  [`${site}${sheds}v3/#p5a`, 'current'],
  [`${site}/id/pb-2026-01/#f1`, 'current'],
  [`${site}/search/#q=cot+death`, 'current'],
  [`${site}/feed.xml`, 'current'],
  [`${site}/api/v1/response-sheet.csv`, 'current'],
  [`${site}/glossary/#bicycle-shed`, 'current'],
  [`${site}/letters/2025-03-02-shed-keys/#p1`, 'current'],
  [`${site}${sheds}v1/`, 'superseded', sheds],
  [`${site}${sheds}v1/#p2`, 'superseded', `${sheds}#p2`],
  [`${site}${sheds}v2/#p5a`, 'superseded', `${sheds}#p5a`],
  [`${site}/briefings/shed-locks/`, 'superseded', sheds],
  [`${site}/briefings/shed-locks/seven-minutes/`, 'superseded', sheds],
  [`${site}/briefings/old-sheds/`, 'moved', sheds],
  [`${site}/briefings/old-sheds/?from=mail#p3`, 'moved', `${sheds}?from=mail#p3`],
  [`${site}/briefings/old-sheds/#p7`, 'moved', `${sheds}#r1`],
  [`${site}/briefings/lending-boxes/`, 'withdrawn'],
  [`${site}/briefings/lending-boxes/v1/#p1`, 'withdrawn'],
  [`${site}/briefings/old-boxes/`, 'withdrawn'],
  [`${site}/briefings/a-name-nobody-may-read/v1/`, 'withdrawn'],
  [`${site}${sheds}#p99`, 'wrong fragment', sheds],
  [`${site}${sheds}v1/#p99`, 'wrong fragment', sheds],
  [`${site}/glossary/#no-such-term`, 'wrong fragment', '/glossary/'],
  [`${site}/briefings/bicycle-shades/`, 'unknown'],
  [`${site}/briefings/roof-gardens/`, 'unknown'],
  [`${site}/Briefings/Bicycle-Sheds/`, 'unknown', sheds],
  [`//${host}/statistics/none/`, 'unknown'],
];
const linkTo = ([written]: (typeof mixed)[number], index: number) =>
  `<a href="${written.replaceAll('&', '&amp;')}">link ${index}</a>`;
const councilPage = `<!doctype html><title>Our page</title><p>See ${mixed.map(linkTo).join(', ')}
  and <a href="https://elsewhere.example/">another site</a>, <a href="/our-own/">our own</a>.
  <!-- <a href="${site}/no/">old</a> -->`;
const hidden = {
  salt: '00112233445566778899aabbccddeeff',
  address: '/briefings/a-name-nobody-may-read/',
};

/** The addresses that moved, as lines of content/moved.yaml. */
const moved = [
  { from: '/briefings/old-sheds/', to: sheds, reason: 'Renamed.', date: '2026-12-01' },
  { from: '/briefings/old-sheds/#p7', to: `${sheds}#r1`, reason: 'Joined.', date: '2026-12-01' },
  {
    from: '/briefings/old-boxes/',
    to: '/briefings/lending-boxes/',
    reason: 'Renamed.',
    date: '2026-12-01',
  },
];
const takenDown = [
  {
    addresses: [],
    date: '2026-12-01',
    reason: 'privacy',
    salt: hidden.salt,
    hidden: [hash('sha256', `${hidden.salt} ${hidden.address}`).slice(0, 16)],
  },
];

const open = opened();
let copy: Copy;
let server: Server;
let unpacked: Unpacked;

beforeAll(async () => {
  copy = copyOfLibrary({
    'moved.yaml': stringify(moved),
    'taken-down.yaml': stringify(takenDown),
  });
  const { code, said } = await copy.build();
  expect({ code, said: code ? said : '' }).toEqual({ code: 0, said: '' });
  unpacked = unpackedCopy(copy.site);
  server = await serve(copy.site);
});

afterAll(async () => {
  await server.close();
  unpacked.remove();
  copy.remove();
});

async function onPhone<T>(
  way: string,
  address: string,
  act: (page: Page) => Promise<T>,
): Promise<T> {
  let errors: string[] = [];
  const page = await open.page(way === 'http:' ? server.url + address : unpacked.url(address), {
    viewport: { width: 320, height: 640 },
    clipboard: way === 'http:',
    before: (tab) => Promise.resolve((errors = errorsOn(tab))),
  });
  const result = await act(page);
  expect(errors).toEqual([]);
  return result;
}

/** Moves with the Tab key alone until the element that is wanted has the focus. */
async function tabTo(page: Page, selector: string) {
  for (let step = 0; step < 80; step++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`The keyboard does not reach ${selector}.`);
}

const rowsOn = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('link-check tbody tr')].map((row) => [
      row.querySelector('td')!.firstChild!.textContent,
      row.dataset['verdict'],
      row.querySelector('a')?.getAttribute('href'),
    ]),
  );

describe.each(['http:', 'file:'])('the check of links, at 320 px and by keyboard (%s)', (way) => {
  test('makes no mistake in a page of 30 mixed links, and sends nothing', () =>
    onPhone(way, '/for-councils/', async (page) => {
      const asked = server.log.length;
      await tabTo(page, 'link-check textarea');
      await page.keyboard.insertText(councilPage);
      await tabTo(page, 'link-check button[type=submit]');
      await page.keyboard.press('Enter');
      await page.waitForSelector('link-check tbody tr');
      expect(await rowsOn(page)).toEqual(
        mixed.map(([written, verdict, instead]) => [written, verdict, instead && site + instead]),
      );
      expect(await page.textContent('link-check [role=status]')).toBe(
        '30 links checked: 19 to mend. 1 link to other sites was left alone.',
      );
      expect(await page.inputValue('#corrected')).toBe(
        mixed
          .map(([written, verdict, instead]) =>
            instead ? site + instead : verdict === 'current' ? current(written) : written,
          )
          .join('\n'),
      );
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      expect(server.log.slice(asked)).toEqual(way === 'http:' ? ['/api/v1/links.json'] : []);
    }));

  test('copies the corrected list', () =>
    onPhone(way, '/for-councils/', async (page) => {
      await page.fill('#links', `${site}${sheds}v1/#p2\n${site}/letters/`);
      await page.click('link-check button[type=submit]');
      await page.click('link-check [data-copy]');
      const wanted = `${site}${sheds}#p2\n${site}/letters/`;
      expect(
        await page.evaluate(
          () => getSelection()!.toString() || (document.activeElement as HTMLTextAreaElement).value,
        ),
      ).toBe(wanted);
      if (way === 'http:')
        expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(wanted);
    }));

  test('makes a card that says what a briefing is on a day', () =>
    onPhone(way, '/for-councils/', async (page) => {
      await page.fill('#which', 'PB-2026-01');
      await page.click('briefing-card button');
      await page.waitForSelector('#card', { state: 'visible' });
      const card = await page.inputValue('#card');
      expect(card).toContain(`<a href="${site}${sheds}">Keeping bicycle sheds dry</a>`);
      expect(card).toMatch(/Status on \d+ \w+ \d{4}: current, edition 3 of 6 December 2026/);
    }));
});

describe('the check of links on the command line', () => {
  const run = async (text: string, ...more: string[]) => {
    const file = join(copy.site, '..', 'links.txt');
    writeFileSync(file, text);
    return command('src/cli/check-links.ts', { DIST_DIR: copy.site }, [file, ...more]);
  };

  test('ends with 0 when all links are current', async () => {
    const { code, said } = await run(`${site}${sheds}#p1`);
    expect(code).toBe(0);
    expect(said).toContain('all are current');
  });

  test('ends with 1 and says what to mend, with the line and the cure', async () => {
    const { code, said } = await run(councilPage, '--site', server.url);
    expect(code).toBe(1);
    expect(said).toContain('links.txt:1  ');
    expect(said).toContain(`Use ${site}${sheds}#p2  (link-superseded)`);
    expect(said).toContain(
      `30 links to ${host} checked against its addresses of 2026-12-06: 19 to mend.`,
    );
  });

  test('ends with 2 when something could not be read', async () => {
    expect((await run(`${site}/`, '--site', join(copy.site, 'nowhere'))).code).toBe(2);
    expect((await run(`${site}/`, join(copy.site, 'no-such-file.txt'))).code).toBe(2);
    expect((await command('src/cli/check-links.ts', {}, [])).code).toBe(2);
  });
});

/** A current link as we would write it. */
const current = (written: string) =>
  written
    .replace('http://www.', 'https://')
    .replace(/sheds$/, 'sheds/')
    .replace('index.html', '');
