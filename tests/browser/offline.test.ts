import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { site } from '../../src/site.ts';
import { builtSite } from '../site/site.ts';
import { firefoxPath, openFirefox } from './firefox.ts';
import { opened } from './opened.ts';
import { chromiumTab, follow, until, type Tab } from './tab.ts';
import { unpackedCopy } from './unpacked.ts';

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

const open = opened();
const copy = unpackedCopy(builtSite());
let online: string[];

beforeAll(async () => {
  const tab = await chromiumTab(open.browser);
  online = await answers(tab, `${open.site.url}/search/`);
  await tab.close();
});
afterAll(() => copy.remove());

/** The address of a file of the folder that readers unpack. */
const from = (path: string) => pathToFileURL(join(copy.folder, path)).href;

/** Runs a function in the page; it may use nothing but what it is given. */
const inPage = <Given extends unknown[]>(
  tab: Tab,
  work: (...given: Given) => unknown,
  ...given: Given
) => tab.ask(`(${String(work)})(...${JSON.stringify(given)})`);

/** Asks a question by the address alone, and forgets what was said of the one before. */
function askByAddress(search: string) {
  const box = document.querySelector<HTMLElement>('site-search')!;
  box.querySelector('[role=status]')!.textContent = '';
  location.hash = search;
}

/** All that a reader sees of the results, with addresses as the site has them. */
function shownResults() {
  const status = document.querySelector('site-search [role=status]')!.textContent;
  const plain = (link: HTMLAnchorElement) =>
    link.href.replace(/^.*\/(site|127.0.0.1:\d+)\//, '/').replace(/index\.html/, '');
  const items = [...document.querySelectorAll('.search__results li, .search__notes')].map(
    (item) => item.textContent + [...item.querySelectorAll('a')].map(plain).join(' '),
  );
  return [status, ...items];
}

interface Engine {
  search(question: string): Promise<{ results: { id: string; score: number }[] }>;
}

/** Loads the engine in the copy, as its own scripts do. */
function engineOfCopy(path: string) {
  return new Promise<Engine>((done) => {
    document.addEventListener('copy-file', (event) => {
      const { detail } = event as CustomEvent<{ path: string; exports: Engine }>;
      if (detail.path === path) done(detail.exports);
    });
    const script = document.createElement('script');
    script.src = String(document.documentElement.dataset['copyRoot']) + path;
    document.head.append(script);
  });
}

/** The scores of the engine itself, without what our own query layer makes of them. */
async function scoresOf(engine: Promise<Engine>, asked: string[]) {
  const ready = await engine;
  const scores = async (question: string) =>
    (await ready.search(question)).results.map(({ id, score }) => [id, score.toPrecision(5)]);
  return Promise.all(asked.map(scores));
}

/** What the search says to each question, and the engine's own scores. */
async function answers(tab: Tab, page: string): Promise<string[]> {
  const seen: string[] = [];
  await tab.go(page);
  for (const search of searches) {
    await inPage(tab, askByAddress, search);
    const status = "document.querySelector('site-search [role=status]').textContent";
    await until(tab, `${status}.includes('result')`);
    seen.push(JSON.stringify(await inPage(tab, shownResults)));
  }
  const path = 'pagefind/pagefind.js';
  const engine = page.startsWith('file:')
    ? `(${String(engineOfCopy)})('${path}')`
    : `import('/${path}')`;
  const scores = await tab.ask(`(${String(scoresOf)})(${engine}, ${JSON.stringify(questions)})`);
  return [...seen, JSON.stringify(scores)];
}

async function walk(tab: Tab) {
  await tab.go(from('site/index.html'));
  await follow(tab, 'main a[href*="themes/babies-and-infants/"]');
  await follow(tab, 'main .rows a[href*="sudi-safer-sleep"]');
  await follow(tab, 'a.pn[href="#p9"]');
  expect(await tab.ask("document.querySelector(':target').id")).toBe('p9');
  await tab.go(from('site/search/index.html'));
  await inPage(tab, () => {
    document.querySelector<HTMLInputElement>('input[type=search]')!.value = 'cot death';
    document.querySelector<HTMLFormElement>('site-search form')!.requestSubmit();
  });
  await until(tab, "document.querySelector('.search__results .result__place')");
}

/** Follows the first result to the place that it quotes. */
async function arrive(tab: Tab) {
  const marked = await tab.ask("document.querySelector('.search__results mark').textContent");
  await follow(tab, '.search__results .result__place');
  expect(await tab.ask('location.pathname')).toContain('sudi-safer-sleep');
  const target = "document.querySelector(':target')";
  const yellow = "'rgb(255, 246, 204)'";
  await until(tab, `${target} && getComputedStyle(${target}).backgroundColor === ${yellow}`);
  expect(await tab.ask(`${target}.textContent`)).toContain(String(marked));
  expect(await tab.ask("document.querySelector('#copy').textContent")).toContain(
    'This is a copy, made on',
  );
}

const firefox = firefoxPath();
if (!firefox) console.warn('The downloaded site was not tried in Firefox: none is installed.');

describe.each(firefox ? ['Chromium', 'Firefox'] : ['Chromium'])(
  'the downloaded site is the site, in %s',
  (name) => {
    const tabOf = () =>
      name === 'Firefox' ? openFirefox(String(firefox)) : chromiumTab(open.browser);

    test('is walked and searched in a folder of any name, and asks for nothing else', async () => {
      const tab = await tabOf();
      await walk(tab);
      await arrive(tab);
      expect(tab.log.errors).toEqual([]);
      expect(tab.log.requests.filter((url) => !/^(file|data|about):/.test(url))).toEqual([]);
      await tab.close();
    });

    test('the browser is as strict with files as the one readers have', async () => {
      writeFileSync(join(copy.folder, 'no-policy.html'), '<!doctype html><title>x</title>');
      const tab = await tabOf();
      await tab.go(from('no-policy.html'));
      expect(await tab.ask("fetch('START-HERE.html').then(() => 'read', () => 'refused')")).toBe(
        'refused',
      );
      await tab.close();
    });

    test('leaves no name of the copy in the page', async () => {
      const tab = await tabOf();
      await tab.go(from('site/search/index.html'));
      await inPage(tab, askByAddress, searches[0]!);
      await until(tab, "document.querySelector('.search__results .result')");
      // Firefox has the page’s own “oncopy” among the names of the window.
      const names = 'Object.keys(window).filter((name) => /^(?!on).*copy/i.test(name))';
      expect(await tab.ask(names)).toEqual([]);
      await tab.close();
    });

    test('answers twenty questions with the pages, scores and excerpts of the site', async () => {
      const tab = await tabOf();
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
  writeFileSync(join(alone, 'START-HERE.html'), readFileSync(join(copy.folder, 'START-HERE.html')));
  const tab = await chromiumTab(open.browser);
  const shown = "document.querySelector('.packed').checkVisibility()";
  await tab.go(pathToFileURL(join(alone, 'START-HERE.html')).href);
  expect(await tab.ask(shown)).toBe(true);
  await tab.go(from('START-HERE.html'));
  expect(await tab.ask(shown)).toBe(false);
  await follow(tab, '.open a');
  expect(await tab.ask('document.title')).toBe(site.name);
  await tab.close();
  rmSync(alone, { recursive: true, force: true });
});
