import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { declarationsBelow, declaredRules } from './declarations.ts';

const folder = mkdtempSync(join(tmpdir(), 'features-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a feature is known by its folder, and its rules go with it', async () => {
  for (const name of ['one', 'two', 'silent']) mkdirSync(join(folder, name));
  const declares = (address: string) =>
    `export const declares = { files: [{ address: '${address}' }] };`;
  writeFileSync(join(folder, 'one/declares.ts'), declares('/one'));
  writeFileSync(join(folder, 'two/declares.ts'), declares('/two'));
  expect(await declarationsBelow(folder)).toEqual([
    { files: [{ address: '/one' }] },
    { files: [{ address: '/two' }] },
  ]);
  rmSync(join(folder, 'one'), { recursive: true });
  expect(await declarationsBelow(folder)).toEqual([{ files: [{ address: '/two' }] }]);
});

test('what the build itself makes is declared, whatever features there are', async () => {
  const rules = await declaredRules();
  expect(rules.kindOf('/_astro/page.abc123.js')).toBe('part');
  expect(rules.inCopy('/robots.txt')).toBe('left out');
});
