import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { buildDay, clockDate, settleDay } from './build-date.ts';

let folder: string;
const at = process.cwd();
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'day-'));
  writeFileSync(join(folder, 'package.json'), '{}\n');
  vi.stubEnv('SOURCE_DATE_EPOCH', '');
  process.chdir(folder);
});
afterEach(() => {
  process.chdir(at);
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

function commit(date: string) {
  const git = (...typed: string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@sheds.example', ...typed], {
      env: { ...process.env, GIT_COMMITTER_DATE: date, GIT_AUTHOR_DATE: '2020-01-01T00:00:00Z' },
      stdio: 'ignore',
    });
  git('init');
  git('add', 'package.json');
  git('commit', '-m', 'Begin');
}

test('is what SOURCE_DATE_EPOCH says, before all else', () => {
  commit('2026-11-20T12:00:00Z');
  vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.UTC(2027, 5, 1) / 1000));
  expect(buildDay()).toEqual({ date: '2027-06-01', because: 'as SOURCE_DATE_EPOCH says' });
});

test('is else the date of the last commit, by the clock of Greenwich', () => {
  commit('2026-11-21T01:00:00+13:00');
  expect(buildDay()).toEqual({ date: '2026-11-20', because: 'the date of the last commit' });
});

test('is today where nothing was committed, and within a repository of somebody else', () => {
  expect(buildDay().date).toBe(clockDate());
  expect(buildDay().because).toContain('today');
});

test('stays what it was when a build began', () => {
  commit('2026-11-20T12:00:00Z');
  expect(settleDay().because).toBe('the date of the last commit');
  expect(buildDay()).toEqual({ date: '2026-11-20', because: 'as SOURCE_DATE_EPOCH says' });
});

test.each(['yesterday', '2026-11-20', '-1', '99999999999999', '1e9'])('is not “%s”', (seconds) => {
  vi.stubEnv('SOURCE_DATE_EPOCH', seconds);
  expect(() => buildDay()).toThrow(`SOURCE_DATE_EPOCH is “${seconds}”`);
});
