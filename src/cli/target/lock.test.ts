import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { Fault } from '../fault.ts';
import { lock } from './lock.ts';

const folder = mkdtempSync(join(tmpdir(), 'lock-'));
const path = join(folder, 'lock');
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => rmSync(path, { force: true }));

const heldBy = (process: number, machine = hostname()) =>
  writeFileSync(path, JSON.stringify({ process, machine }));
const codeOf = (act: () => unknown) => {
  try {
    act();
    return undefined;
  } catch (error) {
    return (error as Fault).fault.code;
  }
};

test('one build takes the lock, and lets it go', () => {
  const letGo = lock(path, 'dist');
  expect(readFileSync(path, 'utf8')).toContain(String(process.pid));
  letGo();
  expect(existsSync(path)).toBe(false);
});

test('another is told who has it', () => {
  heldBy(process.ppid);
  expect(codeOf(() => lock(path, 'dist'))).toBe('output-busy');
  expect(() => lock(path, 'dist')).toThrow(`process ${process.ppid} on ${hostname()}`);
});

test('so it is where the other is on another machine, and cannot be asked', () => {
  heldBy(process.pid, 'elsewhere.example');
  expect(codeOf(() => lock(path, 'dist'))).toBe('output-busy');
});

test.each([
  ['of a process that is no more', () => heldBy(2 ** 30)],
  ['of an earlier process with our number', () => heldBy(process.pid)],
  ['that a full disk left empty', () => writeFileSync(path, '')],
  ['that says nothing of use', () => writeFileSync(path, '[]')],
])('a lock %s is taken over', (_, leave) => {
  leave();
  const letGo = lock(path, 'dist');
  letGo();
  expect(readdirSync(folder)).toEqual([]);
});

test('what is another’s by now is not let go', () => {
  const letGo = lock(path, 'dist');
  heldBy(process.ppid);
  letGo();
  expect(existsSync(path)).toBe(true);
});
