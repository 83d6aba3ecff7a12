import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { textsBelow } from '../../src/output/texts.ts';
import { copyOfLibrary, type Copy } from '../library/library.ts';
import { pageOf } from './site.ts';

const long = 300_000;
const planted = 'The marmalade heron rode a bicycle through the quiet library on a Tuesday.';

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
    for (const file of ['feed.xml', 'cite.ris', 'cite.bib', 'cite.json']) {
      const left = readFileSync(join(copy.site, 'briefings/bicycle-sheds', file), 'utf8');
      expect(left).toContain('This text was taken down');
      expect(left).not.toContain('Keeping bicycle sheds dry');
    }
    const data = readFileSync(join(copy.site, 'api/v1/briefings/bicycle-sheds.json'), 'utf8');
    expect(JSON.parse(data)).toMatchObject({ takenDown: true });
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
    'There is no briefing, letter, theme, source, statistic or chart at “/briefings/nowhere/”.',
  );
});
