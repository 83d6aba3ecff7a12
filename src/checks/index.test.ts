import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { editionOf, madeUp, madeUpDay } from '../../tests/library/library.ts';
import { identifierPrefix } from '../site.ts';
import { check } from './index.ts';

const setting = {
  firstRelease: '2026-11-22',
  identifierPrefix,
  fixedPages: [],
  today: madeUpDay,
};

test('finds nothing in the made-up library', () => expect(check(madeUp(), setting)).toEqual([]));

test('tells what different checks find, all at once', () => {
  const found = check(
    madeUp((library) => {
      editionOf(library, 'shed-locks').body += '\n<b>12</b> sheds at ZZ9 9ZZ.\n';
      editionOf(library, 'shed-locks').themes = ['no-theme'];
    }),
    setting,
  );
  expect(new Set(found.map(({ code }) => code))).toEqual(
    new Set(['theme-missing', 'html-refused', 'postcode-found', 'number-without-statistic']),
  );
});

test('every check has a test beside it', () => {
  const files = readdirSync('src/checks');
  const checks = files.filter((name) => !name.endsWith('.test.ts'));
  expect(checks.filter((name) => !files.includes(name.replace('.ts', '.test.ts')))).toEqual([]);
});
