import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { beforeAll, describe, expect, test } from 'vitest';
import { pageFacts } from '../../src/features/api/finished-pages.ts';
import type { Links } from '../../src/features/links/links-schema.ts';
import { builtLibrary, builtSite, filesOf, pageOf } from './site.ts';

describe.each([
  ['the site', builtSite],
  ['the made-up library', builtLibrary],
] as const)('the data of %s', (_, built) => {
  let folder = '';
  beforeAll(async () => {
    folder = await built();
  });
  const text = (path: string) => readFileSync(join(folder, path), 'utf8');
  const data = (name: string) => JSON.parse(text(`api/v1/${name}`));
  const links = () => data('links.json') as Links;

  test('is what its published schema says, file by file', () => {
    const ajv = new Ajv2020({
      allErrors: true,
      strict: false,
      formats: { uri: (value: string) => URL.canParse(value), date: /^\d{4}-\d\d-\d\d$/ },
    });
    ajv.addSchema(data('schema.json'));
    const files = filesOf(join(folder, 'api/v1'), '.json').filter((path) => path !== 'schema.json');
    expect(files.length).toBeGreaterThan(9);
    for (const file of files) {
      const content = data(file);
      const validate = ajv.getSchema(content.$schema)!;
      validate(content);
      expect({ file, errors: validate.errors }).toEqual({ file, errors: null });
    }
  });

  test('refuses what is not of its schema', () => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    ajv.addSchema(data('schema.json'));
    const [first] = filesOf(join(folder, 'api/v1/briefings'), '.json');
    const briefing = data(`briefings/${first}`);
    expect(ajv.validate(briefing.$schema, briefing)).toBe(true);
    expect(ajv.validate(briefing.$schema, { ...briefing, secret: 1 })).toBe(false);
    expect(ajv.validate(briefing.$schema, { ...briefing, published: '22 November' })).toBe(false);
    expect(ajv.validate(briefing.$schema, { ...briefing, notice: undefined })).toBe(false);
  });

  test('names every document and says in each that it is not the Panel’s', () => {
    const { documents, lists } = data('index.json') as {
      documents: { data: string; page: string }[];
      lists: Record<string, string>;
    };
    const files = filesOf(join(folder, 'api/v1'), '.json').filter((path) =>
      /^(briefings|letters)\//.test(path),
    );
    expect(
      documents.map((entry) => new URL(entry.data).pathname.slice('/api/v1/'.length)).sort(),
    ).toEqual(files);
    for (const file of files)
      expect(data(file).notice).toContain(
        'Not issued by the Child Safeguarding Practice Review Panel',
      );
    for (const address of [...Object.values(lists), ...documents.map(({ page }) => page)])
      expect(() => pageOf(folder, new URL(address).pathname)).not.toThrow();
  });

  test('holds the text of each document as its page has it, with complete addresses', () => {
    for (const file of filesOf(join(folder, 'api/v1'), '.json').filter((path) =>
      /^(briefings|letters)\//.test(path),
    )) {
      const { html } = data(file) as { html: string };
      expect(html).toContain('id="p1"');
      expect(html).not.toMatch(/<script|<[a-z]+-[a-z]+[\s>]|(?:href|src)="[/#]/);
    }
  });

  test('leaves out drafts, what is embargoed, and the words that serve search only', () => {
    const all = filesOf(join(folder, 'api'), '.json', '.csv', '.js')
      .map((path) => text(`api/${path}`))
      .join('');
    expect(all).not.toMatch(/roof garden|Barrels before|caterpillar|"synonyms": \[/i);
  });

  test.each(['recommendations.csv', 'response-sheet.csv', 'statistics.csv'])(
    '%s opens in a spreadsheet as it is meant',
    (name) => {
      const bytes = readFileSync(join(folder, 'api/v1', name));
      expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      const rows = bytes.toString('utf8').slice(1).split('\r\n').filter(Boolean);
      const width = rows[0]!.split('","').length;
      expect(rows.length).toBeGreaterThan(1);
      for (const row of rows) expect(row).toMatch(/^"(?![=+@-])/);
      expect(rows[0]!.split('","')).toHaveLength(width);
    },
  );

  test('has columns in the response sheet for response, owner, evidence and date', () => {
    expect(text('api/v1/response-sheet.csv').split('\r\n')[0]).toMatch(
      /"our response","owner","evidence","date"$/,
    );
  });

  test('says of every page and fragment what it is', () => {
    const { addresses } = links();
    const pages = filesOf(folder, '.html')
      .filter((path) => path.endsWith('index.html') && !path.startsWith('downloads/'))
      .map((path) => `/${path.replace(/index\.html$/, '')}`);
    expect(pages.filter((page) => !(page in addresses))).toEqual([]);
    for (const [address, standing] of Object.entries(addresses)) {
      if (!('ids' in standing) || address.includes('#')) continue;
      expect(standing.ids).toEqual(idsByParser(pageOf(folder, address)));
    }
  });

  test('leads from what is superseded or moved to something that stands', () => {
    const { addresses } = links();
    for (const standing of Object.values(addresses)) {
      const next =
        standing.state === 'superseded'
          ? standing.by
          : standing.state === 'moved'
            ? standing.to
            : undefined;
      if (next)
        expect(addresses[next.replace(/#.*/, '')]?.state).toMatch(/current|superseded|withdrawn/);
    }
  });

  test('gives the same list to a page that was opened from a folder', () => {
    const scope: { practiceBriefings?: { links: Links } } = {};
    new Function('globalThis', text('api/v1/links.js'))(scope);
    expect(scope.practiceBriefings!.links).toEqual(links());
  });
});

test('the states of the made-up library are told', async () => {
  const { addresses } = JSON.parse(pageOf(await builtLibrary(), '/api/v1/links.json')) as Links;
  expect(addresses['/briefings/bicycle-sheds/']).toMatchObject({ state: 'current', edition: 3 });
  expect(addresses['/briefings/bicycle-sheds/v1/']).toMatchObject({
    state: 'superseded',
    by: '/briefings/bicycle-sheds/',
  });
  expect(addresses['/briefings/bicycle-sheds/v3/']).toMatchObject({ state: 'current' });
  expect(addresses['/briefings/shed-locks/']).toMatchObject({
    state: 'superseded',
    by: '/briefings/bicycle-sheds/',
  });
  expect(addresses['/briefings/lending-boxes/v1/']).toMatchObject({
    state: 'withdrawn',
    reason: 'The boxes were never there.',
  });
});

test('a page that moved or lost a number says so itself', () => {
  expect(
    pageFacts(
      '<p id="main"></p><a id="moved-to" href="/new/">x</a><p id="p3"><a data-moved="p3" href="/new/#p4">p3</a></p>',
    ),
  ).toMatchObject({ movedTo: '/new/', movedParts: [{ id: 'p3', to: '/new/#p4' }], removed: [] });
  expect(pageFacts('<p id="p7" class="gone">x</p><p title="a > b" id="p8">y</p>')).toMatchObject({
    removed: ['p7'],
    ids: ['p7', 'p8'],
  });
});

function idsByParser(html: string): string[] {
  const inside = (node: DefaultTreeAdapterTypes.Node): string[] => [
    ...('attrs' in node
      ? node.attrs.filter(({ name }) => name === 'id').map(({ value }) => value)
      : []),
    ...('childNodes' in node ? node.childNodes.flatMap(inside) : []),
  ];
  return [...new Set(inside(parse(html)))];
}
