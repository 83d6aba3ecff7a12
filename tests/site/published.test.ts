import { existsSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { finishedSite } from '../../src/features/published/finished-site.ts';
import { declaredRules } from '../../src/output/declarations.ts';
import { textsBelow } from '../../src/output/texts.ts';
import { parseLedger } from '../../src/model/addresses/ledger.ts';
import { serve } from '../browser/browser.ts';
import { copyOfLibrary, replaced, type Copy } from '../library/library.ts';
import { pageOf } from './site.ts';

const long = 300_000;
const planted = 'The marmalade heron rode a bicycle through the quiet library on a Tuesday.';
const ledgerOf = (copy: Copy) => readFileSync(join(copy.folder, 'published.txt'), 'utf8');

describe('the record of what was published', () => {
  let copy: Copy;
  beforeAll(async () => {
    copy = copyOfLibrary();
    expect((await copy.publish()).code).toBe(0);
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
      const [page, id] = address.split('#');
      if (!pages.has(page!))
        pages.set(
          page!,
          await fetch(server.url + page).then(async (answer) => (answer.ok ? answer.text() : '')),
        );
      if (!pages.get(page!) || (id && !new RegExp(`\\sid="?${id}["\\s>]`).test(pages.get(page!)!)))
        lost.push(address);
    }
    await server.close();
    expect(lost).toEqual([]);
    expect(pages.size).toBeGreaterThan(50);
  });

  test('every line of it answers in the copy that is downloaded', () => {
    const files = unzipSync(readFileSync(join(copy.site, 'downloads/practice-briefings.zip')));
    const lost = parseLedger(ledgerOf(copy)).filter(({ address }) => {
      const [page = '', id] = address.split('#');
      const file = files[`site${page}${page.endsWith('/') ? 'index.html' : ''}`];
      return (
        !file || (id !== undefined && !new RegExp(`\\sid="?${id}["\\s>]`).test(strFromU8(file)))
      );
    });
    expect(lost.map(({ address }) => address)).toEqual([]);
    expect(Object.keys(files).length).toBeGreaterThan(50);
  });

  test(
    'adds nothing where nothing is new',
    async () => {
      const before = ledgerOf(copy);
      const { said } = await copy.publish();
      expect(said).toContain('Nothing is new');
      expect(ledgerOf(copy)).toBe(before);
    },
    long,
  );

  test(
    'refuses a renamed briefing, a lost paragraph, an edited edition, a changed statistic and a removed letter, each with its cure',
    async () => {
      const before = ledgerOf(copy);
      renameSync(
        join(copy.folder, 'briefings/shed-locks'),
        join(copy.folder, 'briefings/cycle-locks'),
      );
      const letter = readFileSync(join(copy.folder, 'letters/2025-03-02-shed-keys.md'), 'utf8');
      const boxes = readFileSync(join(copy.folder, 'briefings/lending-boxes/v1.md'), 'utf8');
      const sheds = readFileSync(join(copy.folder, 'briefings/bicycle-sheds/v1.md'), 'utf8');
      const statistics = readFileSync(join(copy.folder, 'statistics.yaml'), 'utf8');
      copy.change({
        'letters/2025-03-02-shed-keys.md': null,
        'briefings/lending-boxes/v1.md': replaced('Wet bicycles rust.\n', ''),
        'briefings/bicycle-sheds/v1.md': replaced(
          'Nobody asked the bicycles.',
          'Somebody asked the bicycles.',
        ),
      });
      copy.change({
        'briefings/lending-boxes/v1.md': replaced(
          '## Why this matters\n',
          '## Why this matters\n\n> Wet bicycles rust.\n',
        ),
      });
      const { code, said } = await copy.build();
      expect(code).toBe(1);
      expect(said).toMatch(
        /\/briefings\/shed-locks\/ was published on 2026-12-06\. Its text stands at \/briefings\/cycle-locks\/ now, and the old address leads nowhere\.\n.*Add to content\/moved\.yaml: {2}- \{ from: \/briefings\/shed-locks\/, to: \/briefings\/cycle-locks\/, .*\(address-renamed\)/,
      );
      expect(said).toMatch(
        /Paragraph \d of \/briefings\/lending-boxes\/v1\/ was published on 2026-12-06, and is there no more\.\n.*\(number-lost\)/,
      );
      expect(said).toMatch(
        /\/briefings\/bicycle-sheds\/v1\/ was published on 2026-12-06, and its text has changed since: p8\.\n.*\(edition-edited\)/,
      );
      expect(said).toMatch(
        /\/letters\/2025-03-02-shed-keys\/ was published on 2026-12-06, and nothing answers there now\.\n.*npm run takedown.*\(address-lost\)/,
      );
      expect(said).not.toMatch(/\n\s+at /);
      expect(
        existsSync(join(copy.site, 'letters/2025-03-02-shed-keys/index.html')),
        'the last good site stays',
      ).toBe(true);

      copy.change({
        'letters/2025-03-02-shed-keys.md': letter
          .replace('nail behind the door', 'hook behind the door')
          .replace(
            'sources: [shed',
            'corrections:\n  - { date: 2026-12-06, reason: The keys hang on a hook. }\nsources: [shed',
          ),
        'briefings/lending-boxes/v1.md': boxes,
        'briefings/bicycle-sheds/v1.md': sheds,
        'moved.yaml':
          '- { from: /briefings/shed-locks/, to: /briefings/cycle-locks/, reason: Renamed., date: 2026-12-06 }\n- { from: /briefings/locks-of-sheds/, to: /briefings/shed-locks/, reason: Renamed before., date: 2026-12-05 }\n',
        'statistics.yaml': statistics.replace('value: 41\n', 'value: 43\n'),
      });
      const second = await copy.build();
      expect(second.said).toMatch(
        /its text has changed since: a1\.\n.*the statistics it shows.*\(edition-edited\)/,
      );
      expect(second.said).not.toMatch(/address-renamed|address-lost|number-lost|letter-edited/);

      copy.change({ 'statistics.yaml': statistics });
      const third = await copy.publish();
      expect(third.said).toContain('Recorded');
      expect(third.code).toBe(0);
      const after = ledgerOf(copy);
      expect(after.startsWith(before), 'lines are only added').toBe(true);
      expect(after.match(/^\/letters\/2025-03-02-shed-keys\/ /gm)).toHaveLength(2);
    },
    long,
  );

  test('sends readers of a renamed briefing on, in one step, from every address it had', async () => {
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
    expect(lost).toContain('/api/v1/briefings/shed-locks.json');
    expect(
      lost.filter((address) => site.answer(to.get(address) ?? '/nowhere/').kind !== 'file'),
      'files are left to the redirects of the host',
    ).toEqual([]);
    expect(site.answer('/briefings/shed-locks/v1/#p1')).toMatchObject({
      kind: 'page',
      address: '/briefings/cycle-locks/v1/#p1',
    });
    expect(readFileSync(join(copy.site, 'sitemap-0.xml'), 'utf8')).not.toMatch(
      /shed-locks|\/v1\/|\/id\//,
    );
  });

  test(
    'refuses a move that leads round in a circle',
    async () => {
      copy.change({
        'moved.yaml':
          '- { from: /briefings/one/, to: /briefings/two/, reason: Renamed., date: 2026-12-06 }\n- { from: /briefings/two/, to: /briefings/one/, reason: Renamed., date: 2026-12-06 }\n',
      });
      const { code, said } = await copy.build();
      expect(code).toBe(1);
      expect(said).toContain(
        'content/moved.yaml:1  This move leads round in a circle: /briefings/one/ → /briefings/two/ → /briefings/one/.\n  Let the last of these addresses lead to the page that holds the text.  (move-loop)',
      );
    },
    long,
  );
});

describe('a take-down', () => {
  let copy: Copy;
  const holding = () => [
    ...new Set(
      [...textsBelow(copy.site)]
        .filter(({ text }) => /marmalade\s+heron/i.test(text))
        .map(({ path }) => path),
    ),
  ];
  beforeAll(async () => {
    const plant = (text: string) =>
      text.replace('## Questions for your team', `${planted}\n\n## Questions for your team`);
    copy = copyOfLibrary({
      'briefings/bicycle-sheds/v1.md': plant,
      'briefings/bicycle-sheds/v2.md': plant,
      'briefings/bicycle-sheds/v3.md': plant,
    });
    expect((await copy.publish()).code).toBe(0);
  }, long);
  afterAll(() => copy.remove());

  test('starts from a site that holds the text in pages and in the search index', () => {
    expect(holding()).toContain('briefings/bicycle-sheds/v1/index.html');
    expect(holding().some((path) => path.startsWith('pagefind/'))).toBe(true);
  });

  test(
    'leaves the text in no byte of any output, and a notice at every address',
    async () => {
      const { said } = await copy.takedown('/briefings/bicycle-sheds/#p3');
      expect(said).toMatch(
        /history of this repository[\s\S]*search engines[\s\S]*web archives[\s\S]*handed out/,
      );
      expect(readFileSync(join(copy.folder, 'taken-down.yaml'), 'utf8')).not.toMatch(
        /marmalade|heron/,
      );
      expect(existsSync(join(copy.folder, 'briefings/bicycle-sheds'))).toBe(false);
      const { code, said: built } = await copy.build();
      expect(built).not.toMatch(/taken-down-found|address-lost/);
      expect(code).toBe(0);
      expect(holding()).toEqual([]);
      for (const address of [
        '/briefings/bicycle-sheds/',
        '/briefings/bicycle-sheds/v2/',
        '/briefings/bicycle-sheds/r1/',
        '/id/pb-2026-01/',
      ]) {
        expect(pageOf(copy.site, address)).toContain('This page was taken down');
        expect(pageOf(copy.site, address)).not.toContain('Keeping bicycle sheds dry');
      }
    },
    long,
  );

  test(
    'stops the build when the text comes back in another page',
    async () => {
      const text = readFileSync(join(copy.folder, 'briefings/shed-locks/v1.md'), 'utf8');
      copy.change({
        'briefings/shed-locks/v2.md': text
          .replace('change: first', 'change: minor')
          .replace('## Questions', `${planted}\n\n## Questions`),
      });
      const { code, said } = await copy.build();
      expect(code).toBe(1);
      expect(said).toMatch(
        /briefings\/shed-locks\/index\.html:1 {2}This output holds words of a text that was taken down\.\n.*\(taken-down-found\)/,
      );
      copy.change({ 'briefings/shed-locks/v2.md': null });
    },
    long,
  );

  test(
    'keeps only a hash of an address that identifies',
    async () => {
      expect((await copy.takedown('/briefings/lending-boxes/', '--identifying')).code).toBe(0);
      const records = readdirSync(copy.folder)
        .filter((name) => /\.(txt|yaml)$/.test(name))
        .map((name) => readFileSync(join(copy.folder, name), 'utf8'))
        .join('\n');
      expect(records).not.toContain('lending-boxes');
      expect((await copy.build()).code).toBe(0);
      expect(
        [...textsBelow(copy.site)]
          .filter(({ text }) => text.includes('lending-boxes'))
          .map(({ path }) => path),
      ).toEqual([]);
      expect(pageOf(copy.site, '/id/pb-2026-04/')).toContain('This page was taken down');
    },
    long,
  );

  test('tells an editor who mistypes the address', async () => {
    const { code, said } = await copy.takedown('/briefings/nowhere/');
    expect(code).toBe(1);
    expect(said).toContain(
      'There is no briefing, letter, theme, source or statistic at “/briefings/nowhere/”.',
    );
  });
});
