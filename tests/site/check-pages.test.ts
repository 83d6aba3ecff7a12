import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { permalink } from '../../src/model/addresses/permalink.ts';
import { catalogue } from '../../src/model/issues/catalogue.ts';
import { builtLibrary } from './site.ts';

const codes = Object.keys(catalogue) as (keyof typeof catalogue)[];
const fileOf = (address: string) => join(builtLibrary(), address, 'index.html');

test('every code that the program can print has its page, with meaning and cure', () => {
  expect(codes.filter((code) => !existsSync(fileOf(permalink.check(code))))).toEqual([]);
  const page = readFileSync(fileOf(permalink.check('source-missing')), 'utf8');
  expect(page).toContain(catalogue['source-missing'].means);
  expect(page).toContain('sources: [shed-survey-2025, shed-survey-1925]');
  expect(page).toContain(catalogue['source-missing'].cure);
});

test('one page lists all of them', () => {
  const list = readFileSync(fileOf('/editors/checks/'), 'utf8');
  expect(codes.filter((code) => !list.includes(`href="${permalink.check(code)}"`))).toEqual([]);
});
