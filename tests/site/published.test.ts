import { existsSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { finishedSite } from '../../src/features/published/finished-site.ts';
import { declaredRules } from '../../src/output/declarations.ts';
import { parseLedger } from '../../src/model/addresses/ledger.ts';
import { site } from '../../src/site.ts';
import { serve } from '../browser/browser.ts';
import { copyOfLibrary, type Copy } from '../library/library.ts';
import { pageOf } from './site.ts';

const long = 300_000;
const ledgerOf = (copy: Copy) => readFileSync(join(copy.folder, 'published.txt'), 'utf8');

let copy: Copy;
let texts: ReturnType<typeof textsOf>;
/** The record as it stood when the content was spoilt. */
let before: string;
beforeAll(async () => {
  copy = copyOfLibrary();
  expect((await copy.publish()).code).toBe(0);
  texts = textsOf(copy);
}, long);
afterAll(() => copy.remove());

test('holds every page, edition, number, recommendation, identifier and term', () => {
  const recorded = new Set(parseLedger(ledgerOf(copy)).map(({ address }) => address));
  for (const address of [
    '/',
    '/briefings/bicycle-sheds/',
    '/briefings/bicycle-sheds/#p1',
    '/briefings/bicycle-sheds/#a1',
    '/briefings/bicycle-sheds/#l1',
    '/briefings/bicycle-sheds/v1/',
    '/briefings/bicycle-sheds/v1/#f1',
    '/briefings/bicycle-sheds/r2/',
    '/briefings/bicycle-sheds/changes/',
    '/id/pb-2026-01/',
    '/letters/2025-03-02-shed-keys/#p2',
    '/glossary/#bicycle-shed',
  ]) {
    expect(recorded).toContain(address);
  }
});

test('every line of it answers over http', async () => {
  const server = await serve(copy.site);
  const lost: string[] = [];
  const pages = new Map<string, string>();
  for (const { address } of parseLedger(ledgerOf(copy))) {
    const [page = '', id] = address.split('#');
    const html = pages.get(page) ?? (await textAt(server.url + page));
    pages.set(page, html);
    if (!html || (id !== undefined && !hasId(html, id))) lost.push(address);
  }
  await server.close();
  expect(lost).toEqual([]);
  expect(pages.size).toBeGreaterThan(50);
});

test('every line of it answers in the copy that is downloaded', () => {
  const files = unzipSync(readFileSync(join(copy.site, `downloads/${site.slug}.zip`)));
  const lost = parseLedger(ledgerOf(copy)).filter(({ address }) => {
    const [page = '', id] = address.split('#');
    const file = files[`site${page}${page.endsWith('/') ? 'index.html' : ''}`];
    return !file || (id !== undefined && !hasId(strFromU8(file), id));
  });
  expect(lost.map(({ address }) => address)).toEqual([]);
  expect(Object.keys(files).length).toBeGreaterThan(50);
});

test(
  'adds nothing where nothing is new, at another public address too, for it records paths',
  async () => {
    const recorded = ledgerOf(copy);
    const { said } = await copy.publish({ SITE_URL: 'https://renamed-library.org.uk' });
    expect(said).toContain('Nothing is new');
    expect(ledgerOf(copy)).toBe(recorded);
  },
  long,
);

test(
  'refuses a renamed briefing and a removed letter',
  async () => {
    before = ledgerOf(copy);
    spoil(copy);
    const { code, said } = await copy.build();
    expect(code).toBe(1);
    expect(said).toMatch(
      /\/briefings\/shed-locks\/ was published on 2026-12-06\. Its text stands at \/briefings\/cycle-locks\/ now, and the old address leads nowhere\.\n.*Add to content\/moved\.yaml: {2}- \{ from: \/briefings\/shed-locks\/, to: \/briefings\/cycle-locks\/, .*\(address-renamed\)/,
    );
    expect(said).toMatch(
      /\/letters\/2025-03-02-shed-keys\/ was published on 2026-12-06, and nothing answers there now\.\n.*npm run takedown.*\(address-lost\)/,
    );
    expect(said).toContain('(build-stopped)');
    expect(said).not.toMatch(/\n\s+at /);
    expect(
      existsSync(join(copy.site, 'letters/2025-03-02-shed-keys/index.html')),
      'the last good site stays',
    ).toBe(true);
  },
  long,
);

test(
  'takes the move and the correction',
  async () => {
    copy.change({
      'letters/2025-03-02-shed-keys.md': texts.letter
        .replace('nail behind the door', 'hook behind the door')
        .replace('sources: [shed', `${correction}sources: [shed`),
      'moved.yaml':
        move('/briefings/shed-locks/', '/briefings/cycle-locks/') +
        move('/briefings/locks-of-sheds/', '/briefings/shed-locks/') +
        movedFragments.map((from) => move(from, '/briefings/shed-locks/#p1')).join(''),
    });
    const { code, said } = await copy.publish();
    expect(said).not.toMatch(/address-renamed|address-lost|number-lost|-edited/);
    expect(said).toContain('Recorded');
    expect(code).toBe(0);
    const after = ledgerOf(copy);
    expect(after.startsWith(before), 'lines are only added').toBe(true);
    expect(after.match(/^\/letters\/2025-03-02-shed-keys\/ [0-9a-f]+$/gm)).toHaveLength(2);
  },
  long,
);

test('sends readers of a renamed briefing on in one step from every address it had', async () => {
  const redirects = JSON.parse(readFileSync(join(copy.site, 'redirects.json'), 'utf8')) as {
    from: string;
    to: string;
  }[];
  const to = new Map(redirects.map((redirect) => [redirect.from, redirect.to]));
  expect(to.get('/briefings/shed-locks/v1/')).toBe('/briefings/cycle-locks/v1/');
  expect(to.get('/briefings/locks-of-sheds/')).toBe('/briefings/cycle-locks/');
  expect(pageOf(copy.site, '/briefings/shed-locks/')).toContain(
    '<noscript><meta http-equiv="refresh" content="0; url=/briefings/cycle-locks/"></noscript>',
  );
  const site = finishedSite(copy.site, await declaredRules());
  const lost = parseLedger(ledgerOf(copy))
    .map(({ address }) => address)
    .filter((address) => site.answer(address).kind === 'lost');
  expect(lost).toEqual([]);
  expect(site.answer('/briefings/shed-locks/v1/#p1')).toMatchObject({
    kind: 'page',
    address: '/briefings/cycle-locks/v1/#p1',
  });
  expect(readFileSync(join(copy.site, 'sitemap-0.xml'), 'utf8')).not.toMatch(
    /shed-locks|\/v1\/|\/id\//,
  );
});

test('sends readers on from a part of any page', async () => {
  const site = finishedSite(copy.site, await declaredRules());
  for (const address of movedFragments)
    expect(site.answer(address)).toMatchObject({ address: '/briefings/cycle-locks/#p1' });
});

test('leaves files at their old addresses that say where they are, on any host', async () => {
  const server = await serve(copy.site);
  const left = (name: string) => textAt(server.url + name);
  const feed = await left('/briefings/shed-locks/feed.xml');
  expect(feed).toContain('This feed has moved');
  expect(feed).toMatch(/<link href="https?:[^"]+\/briefings\/cycle-locks\/feed\.xml"\/>/);
  expect(feed.match(/<entry>/g)).toHaveLength(1);
  expect(JSON.parse(await left('/api/v1/briefings/shed-locks.json'))).toMatchObject({
    movedTo: expect.stringMatching(/\/api\/v1\/briefings\/cycle-locks\.json$/) as string,
    reason: 'Renamed.',
  });
  for (const format of ['ris', 'bib', 'json'])
    expect(await left(`/briefings/shed-locks/cite.${format}`)).toBe(
      await left(`/briefings/cycle-locks/cite.${format}`),
    );
  await server.close();
});

test('shows its ledger, as the content has it', () =>
  expect(readFileSync(join(copy.site, 'published.txt'), 'utf8')).toBe(ledgerOf(copy)));

test(
  'refuses a move that leads round in a circle',
  async () => {
    copy.change({
      'moved.yaml':
        move('/briefings/one/', '/briefings/two/') + move('/briefings/two/', '/briefings/one/'),
    });
    const { code, said } = await copy.build();
    expect(code).toBe(1);
    expect(said).toContain(
      'content/moved.yaml:1  This move leads round in a circle: ' +
        '/briefings/one/ → /briefings/two/ → /briefings/one/.\n' +
        '  Let the last of these addresses lead to the page that holds the text.  (move-loop)',
    );
  },
  long,
);

const textAt = async (url: string) => {
  const answer = await fetch(url);
  return answer.ok ? answer.text() : '';
};
const hasId = (html: string, id: string) => new RegExp(`\\sid="?${id}["\\s>]`).test(html);
const move = (from: string, to: string) =>
  `- { from: ${from}, to: ${to}, reason: Renamed., date: 2026-12-06 }\n`;
const movedFragments = ['/about/#old', '/glossary/#old', '/statistics/#old', '/themes/#old'];
const correction = 'corrections:\n  - { date: 2026-12-06, reason: The keys hang on a hook. }\n';

/** The texts that are spoilt and mended, as they were. */
function textsOf({ folder }: Copy) {
  const text = (path: string) => readFileSync(join(folder, path), 'utf8');
  return {
    letter: text('letters/2025-03-02-shed-keys.md'),
  };
}

/** Renames a briefing, and takes a letter out. */
function spoil(copy: Copy) {
  renameSync(join(copy.folder, 'briefings/shed-locks'), join(copy.folder, 'briefings/cycle-locks'));
  copy.change({ 'letters/2025-03-02-shed-keys.md': null });
}
