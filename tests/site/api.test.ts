import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { Links } from '../../src/features/links/links-schema.ts';
import { attributeOf, elementsIn, pageIn } from '../../src/output/html.ts';
import { site as settings } from '../../src/site.ts';
import { builtLibrary, builtSite, filesOf, pageOf } from './site.ts';

const sites = [
  ['the site', builtSite],
  ['the made-up library', builtLibrary],
] as const;

/** What a file of the data says of itself, and what the tests ask of it. */
interface Data {
  $schema: string;
  notice: string;
  html: string;
}

interface Index {
  documents: { data: string; page: string }[];
  lists: Record<string, string>;
}

const text = (folder: string, name: string) => readFileSync(join(folder, 'api/v1', name), 'utf8');
const data = (folder: string, name: string): unknown => JSON.parse(text(folder, name));
const filesIn = (folder: string) => filesOf(join(folder, 'api/v1'), '.json');
const documentsIn = (folder: string) =>
  filesIn(folder).filter((path) => /^(briefings|letters)\//.test(path));
const linksOf = (folder: string) => (data(folder, 'links.json') as Links).addresses;

describe.each(sites)('the data of %s', (_, built) => {
  test('is what its published schema says, file by file', () => {
    const formats = {
      uri: (value: string) => URL.canParse(value),
      date: /^\d{4}-\d\d-\d\d$/,
    };
    const ajv = new Ajv2020({ allErrors: true, strict: false, formats });
    ajv.addSchema(data(built(), 'schema.json') as object);
    const files = filesIn(built()).filter((path) => path !== 'schema.json');
    expect(files.length).toBeGreaterThan(9);
    for (const file of files) {
      const content = data(built(), file) as Data;
      const validate = ajv.getSchema(content.$schema)!;
      void validate(content);
      expect({ file, errors: validate.errors }).toEqual({ file, errors: null });
    }
  });

  test('refuses what is not of its schema', () => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    ajv.addSchema(data(built(), 'schema.json') as object);
    const briefing = data(built(), documentsIn(built())[0]!) as Data;
    const isValid = (change: object) => ajv.validate(briefing.$schema, { ...briefing, ...change });
    expect(isValid({})).toBe(true);
    expect(isValid({ secret: 1 })).toBe(false);
    expect(isValid({ published: '22 November' })).toBe(false);
    expect(isValid({ notice: undefined })).toBe(false);
  });

  test('names every document, and all that it names is there', () => {
    const { documents, lists } = data(built(), 'index.json') as Index;
    const named = documents.map((entry) => new URL(entry.data).pathname.slice('/api/v1/'.length));
    expect(named.sort()).toEqual(documentsIn(built()));
    for (const address of [...Object.values(lists), ...documents.map(({ page }) => page)])
      expect(() => pageOf(built(), new URL(address).pathname)).not.toThrow();
  });
});

describe.each(sites)('the documents in the data of %s', (_, built) => {
  test('say in each that it is not the Panel’s', () => {
    for (const file of documentsIn(built())) {
      const said = file.includes('letters/') ? settings.letterNotice : settings.notice;
      expect((data(built(), file) as Data).notice).toBe(said);
    }
  });

  test('hold their text as its page has it, with complete addresses', () => {
    for (const file of documentsIn(built())) {
      const { html } = data(built(), file) as Data;
      expect(html).toContain('id="p1"');
      expect(html).not.toMatch(/<script|<[a-z]+-[a-z]+[\s>]|(?:href|src)="[/#]/);
    }
  });

  test('leave out drafts, what is embargoed, and the words that serve search only', () => {
    const all = filesOf(join(built(), 'api/v1'), '.json', '.csv').map((path) =>
      text(built(), path),
    );
    expect(all.join('')).not.toMatch(/roof garden|Barrels before|caterpillar|"synonyms": \[/i);
  });
});

describe.each(sites)('the tables of %s', (_, built) => {
  test.each(['recommendations.csv', 'response-sheet.csv', 'statistics.csv'])(
    '%s opens in a spreadsheet as it is meant',
    (name) => {
      const bytes = readFileSync(join(built(), 'api/v1', name));
      expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      const rows = bytes.toString('utf8').slice(1).split('\r\n').filter(Boolean);
      expect(rows.length).toBeGreaterThan(1);
      for (const row of rows) expect(row).toMatch(/^"(?![=+@-])/);
    },
  );

  test('have columns in the response sheet for response, owner, evidence and date', () => {
    expect(text(built(), 'response-sheet.csv').split('\r\n')[0]).toMatch(
      /"our response","owner","evidence","date"$/,
    );
  });
});

describe.each(sites)('the list of the addresses of %s', (_, built) => {
  test('says of every page and fragment what it is', () => {
    const addresses = linksOf(built());
    const pages = filesOf(built(), '.html')
      .filter((path) => path.endsWith('index.html') && !path.startsWith('downloads/'))
      .map((path) => `/${path.replace(/index\.html$/, '')}`);
    expect(pages.filter((page) => !(page in addresses))).toEqual([]);
    for (const [address, state] of Object.entries(addresses)) {
      if (!('ids' in state) || address.includes('#')) continue;
      expect(state.ids).toEqual(idsByParser(pageOf(built(), address)));
    }
  });

  test('leads from what is superseded or moved to something that stands', () => {
    const addresses = linksOf(built());
    for (const state of Object.values(addresses)) {
      const next =
        state.state === 'superseded' ? state.by : state.state === 'moved' ? state.to : undefined;
      if (next)
        expect(addresses[next.replace(/#.*/, '')]?.state).toMatch(/current|superseded|withdrawn/);
    }
  });
});

test('the states of the made-up library are told', () => {
  const addresses = linksOf(builtLibrary());
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

const idsByParser = (html: string) => [
  ...new Set(elementsIn(pageIn(html)).flatMap((element) => attributeOf(element, 'id') ?? [])),
];
