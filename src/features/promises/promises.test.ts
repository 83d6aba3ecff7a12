import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { promises } from './promises.ts';
import { endedFor, endedText, readReport } from './test-report.ts';

afterEach(() => {
  delete process.env.TEST_REPORT;
});

test.each(promises)('$words is held by tests that are there', ({ tests }) => {
  expect(tests).not.toEqual([]);
  expect(tests.filter((path) => !existsSync(path))).toEqual([]);
});

const promise = { id: 'a', words: 'Sheds stay dry.', tests: ['a.test.ts', 'b.test.ts'] };

test('counts the tests of a promise from the report alone', () => {
  const files = {
    'a.test.ts': { passed: 2, failed: 0, skipped: 0 },
    'b.test.ts': { passed: 1, failed: 1, skipped: 3 },
    'c.test.ts': { passed: 9, failed: 0, skipped: 0 },
  };
  const ended = endedFor(promise, { commit: 'x', files })!;
  expect(endedText(ended)).toBe('7 tests: 3 passed, 1 failed, 3 were left out.');
});

test('says nothing of a promise one of whose files was not run', () => {
  const files = { 'a.test.ts': { passed: 2, failed: 0, skipped: 0 } };
  expect(endedFor(promise, { commit: 'x', files })).toBeUndefined();
});

test('has no report where no whole run has left one', () => {
  const folder = mkdtempSync(join(tmpdir(), 'report-'));
  process.env.TEST_REPORT = join(folder, 'report.json');
  expect(readReport()).toBeUndefined();
  writeFileSync(process.env.TEST_REPORT, '{"commit":"x","files":{}}');
  expect(readReport()).toEqual({ commit: 'x', files: {} });
  rmSync(folder, { recursive: true });
});
