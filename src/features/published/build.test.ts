import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { copyOfLibrary } from '../../../tests/library/library.ts';
import { rulesOf } from '../../output/rules.ts';
import { publishedIssues } from './build.ts';

const copy = copyOfLibrary();
beforeAll(() => {
  vi.stubEnv('CONTENT_DIR', copy.folder);
  for (const page of ['index.html', 'glossary/index.html']) {
    const path = join(copy.site, page);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, '<!doctype html><main><dl><dt id="hinge">hinge</dt></dl></main>');
  }
});
afterAll(() => {
  vi.unstubAllEnvs();
  copy.remove();
});

const codesWith = (ledger: string) => {
  writeFileSync(join(copy.folder, 'published.txt'), ledger);
  return publishedIssues(copy.site, rulesOf([])).map(({ code, severity }) => `${severity} ${code}`);
};

test('warns while nothing is recorded as published', () =>
  expect(codesWith('')).toEqual(['warning ledger-missing']));

test('warns of what is not recorded yet', () =>
  expect(codesWith('# 2026-12-06\n/\n')).toEqual(['warning ledger-behind']));

test('refuses a glossary that has lost a term', () =>
  expect(codesWith('# 2026-12-06\n/\n/glossary/\n/glossary/#hinge\n/glossary/#bolt\n')).toEqual([
    'error term-lost',
  ]));
