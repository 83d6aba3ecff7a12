import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtSite } from '../site/site.ts';
import { openBrowser, serve } from './browser.ts';
import { openFirefox } from './firefox.ts';
import { chromiumTab, follow, until, type Tab } from './tab.ts';

const awkward = 'Ünï côdé – my #1 100% dir';
const questions = [
  'cot death',
  'safer sleep',
  'bruise on a baby',
  'LAC placements',
  'home educated children',
  'county lines',
  'domestic abuse',
  'SUDI',
  'elective home eduction',
  'father',
  '"professional curiosity"',
  'section 47',
  'PB-2026-07',
  'mental health',
  'neglect -school',
  'disabled children residential',
  'race',
  'what do I do about a concealed pregnancy',
  'xyzzy',
  'notify',
];
const filters = [
  '',
  '',
  '&kind=Briefing',
  '',
  '&audience=Social+workers',
  '',
  '&theme=Education',
  '&kind=Term',
];
const searches = questions.map(
  (question, index) => `#q=${encodeURIComponent(question)}${filters[index % filters.length]}`,
);

let folder: string;
let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;
let online: string[];

/**
 * All that a reader sees of the results, with addresses as the site has them, and Pagefind's own
 * scores.
 */
async function answers(tab: Tab, page: string): Promise<string[]> {
  const seen: string[] = [];
  await tab.go(page);
  for (const search of searches) {
    const settled = `document.querySelector('site-search [role=status]').textContent.includes('result') && document.querySelector('site-search').dataset.asked === ${JSON.stringify(search)}`;
    await tab.ask(
      `(document.querySelector('site-search [role=status]').textContent = '', document.querySelector('site-search').dataset.asked = ${JSON.stringify(search)}, location.hash = ${JSON.stringify(search)}, true)`,
    );
    await until(tab, settled);
    seen.push(
      JSON.stringify(
        await tab.ask(
          `[document.querySelector('site-search [role=status]').textContent, ...[...document.querySelectorAll('.search__results li, .search__notes')].map((item) => item.textContent + [...item.querySelectorAll('a')].map((link) => link.href.replace(/^.*\\/(site|127.0.0.1:\\d+)\\//, '/').replace(/index\\.html/, '')).join(' '))]`,
        ),
      ),
    );
  }
  const pagefind =
    "(window.offlineCopy ? offlineCopy.load('/pagefind/pagefind.js') : import('/pagefind/pagefind.js'))";
  const scores = `${pagefind}.then(async (engine) => Promise.all(${JSON.stringify(questions)}.map(async (question) => (await engine.search(question)).results.map(({ id, score }) => [id, score.toPrecision(5)]))))`;
  return [...seen, JSON.stringify(await tab.ask(scores))];
}

async function walk(tab: Tab, site: string) {
  await tab.go(`${site}index.html`);
  await follow(tab, 'main a[href*="themes/babies-and-infants/"]');
  await follow(tab, 'main .rows a[href*="sudi-safer-sleep"]');
  await follow(tab, 'a.pn[href="#p9"]');
  expect(await tab.ask("document.querySelector(':target').id")).toBe('p9');
  await follow(tab, 'nav a[href*="search/"]');
  await tab.ask(
    "(document.querySelector('input[type=search]').value = 'cot death', document.querySelector('site-search form').requestSubmit(), true)",
  );
  await until(tab, "document.querySelector('.search__results .result__place')");
  const marked = String(
    await tab.ask("document.querySelector('.search__results .result mark').textContent"),
  );
  await follow(tab, '.search__results .result__place');
  expect(await tab.ask('location.pathname.includes("sudi-safer-sleep")')).toBe(true);
  await until(
    tab,
    "document.querySelector(':target') && getComputedStyle(document.querySelector(':target')).backgroundColor === 'rgb(255, 246, 204)'",
  );
  expect(await tab.ask("document.querySelector(':target').textContent")).toContain(marked);
  expect(await tab.ask("document.querySelector('#copy').textContent")).toContain(
    'This is a copy, made on',
  );
}

beforeAll(async () => {
  const built = await builtSite();
  folder = join(mkdtempSync(join(tmpdir(), 'copy-')), awkward);
  for (const [path, bytes] of Object.entries(
    unzipSync(readFileSync(join(built, 'downloads/practice-briefings.zip'))),
  )) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  [browser, server] = await Promise.all([openBrowser(), serve(built)]);
  const tab = await chromiumTab(browser);
  online = await answers(tab, `${server.url}/search/`);
  await tab.close();
});

afterAll(async () => {
  await browser.close();
  await server.close();
  rmSync(dirname(folder), { recursive: true, force: true });
});

const from = (path: string) => pathToFileURL(join(folder, path)).href;

const firefox = process.env.FIREFOX_PATH;
if (!firefox)
  console.warn('The downloaded site was not tried in Firefox: FIREFOX_PATH is not set.');

describe.each(firefox ? ['Chromium', 'Firefox'] : ['Chromium'])(
  'the downloaded site is the site, in %s',
  (name) => {
    const open = () => (name === 'Firefox' ? openFirefox(firefox!) : chromiumTab(browser));

    test('it is walked and searched from a folder of an awkward name, and asks for nothing else', async () => {
      const tab = await open();
      await walk(tab, `${from('site')}/`);
      expect(tab.log.errors).toEqual([]);
      expect(tab.log.requests.filter((url) => !/^(file|data|about):/.test(url))).toEqual([]);
      await tab.close();
    });

    test('the browser is as strict with files as the one readers have', async () => {
      writeFileSync(join(folder, 'no-policy.html'), '<!doctype html><title>x</title>');
      const tab = await open();
      await tab.go(from('no-policy.html'));
      expect(await tab.ask("fetch('START-HERE.html').then(() => 'read', () => 'refused')")).toBe(
        'refused',
      );
      await tab.close();
    });

    test('it answers twenty questions with the same pages, scores and excerpts as the site', async () => {
      const tab = await open();
      const offline = await answers(tab, from('site/search/index.html'));
      await tab.close();
      expect(offline).toHaveLength(searches.length + 1);
      expect(online.filter((answer) => answer.includes('PB-2026')).length).toBeGreaterThan(10);
      for (const [index, answer] of offline.entries())
        expect(answer, searches[index] ?? 'scores').toBe(online[index]);
    });
  },
);

test('START-HERE explains itself inside the zip, and only there', async () => {
  const alone = mkdtempSync(join(tmpdir(), 'alone-'));
  writeFileSync(join(alone, 'START-HERE.html'), readFileSync(join(folder, 'START-HERE.html')));
  const tab = await chromiumTab(browser);
  const shown = "document.querySelector('.packed').checkVisibility()";
  await tab.go(pathToFileURL(join(alone, 'START-HERE.html')).href);
  expect(await tab.ask(shown)).toBe(true);
  await tab.go(from('START-HERE.html'));
  expect(await tab.ask(shown)).toBe(false);
  await follow(tab, '.open a');
  expect(await tab.ask('document.title')).toBe('Practice Briefings');
  await tab.close();
  rmSync(alone, { recursive: true, force: true });
});
