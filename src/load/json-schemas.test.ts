import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { parseDocument } from './document.ts';
import { jsonSchemas } from './json-schemas.ts';

const files = jsonSchemas();

test.each(files)('content/$path is up to date (npm run schemas writes it)', ({ path, text }) =>
  expect(readFileSync(join('content', path), 'utf8')).toBe(text),
);

/** The places of all fields that a schema has, however deep, each with what is said of it. */
function fieldsIn(schema: unknown, place = ''): [string, unknown][] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([name, part]): [string, unknown][] => {
    const at = `${place}/${name}`;
    const own =
      name === 'properties'
        ? Object.entries(part as Record<string, { description?: string }>).map(
            ([field, { description }]): [string, unknown] => [`${at}/${field}`, description],
          )
        : [];
    return [...own, ...fieldsIn(part, at)];
  });
}

test.each(files)('every field of $path is explained to the editor’s program', ({ text }) => {
  const fields = fieldsIn(JSON.parse(text));
  expect(fields.length).toBeGreaterThan(2);
  expect(fields.filter(([, said]) => !said).map(([place]) => place)).toEqual([]);
});

test('every file of content/.schema is still written', () =>
  expect(readdirSync('content/.schema').map((name) => `.schema/${name}`)).toEqual(
    files.map(({ path }) => path).toSorted(),
  ));

test.each(['glossary.yaml', 'sources.yaml', 'statistics.yaml', 'helplines.yaml', 'charts.yaml'])(
  'the schema takes %s as it is, and refuses a misspelt field',
  (file) => {
    const ajv = new Ajv({ strict: false, validateFormats: false });
    const { text } = files.find(({ path }) => path.endsWith(file.replace('.yaml', '.json')))!;
    const fits = ajv.compile(JSON.parse(text) as object);
    const yaml = readFileSync(join('content', file), 'utf8');
    const entries = parseDocument(file, yaml).document!.data as object[];
    expect(fits(entries) ? [] : fits.errors).toEqual([]);
    expect(fits([{ ...entries[0], titel: 'x' }])).toBe(false);
  },
);
