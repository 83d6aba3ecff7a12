import { expect, test } from 'vitest';
import { declaredRules } from '../../output/declarations.ts';
import { headersFile, redirectsFile } from './hosts/pages.ts';
import { tableOf } from './table.ts';

const told = { headers: new Map<string, Record<string, string>>(), redirects: [], gone: [] };

test('writes each header below the address it goes with', () => {
  const headers = new Map<string, Record<string, string>>([
    ['/a/*', { One: '1', Two: '2' }],
    ['/b', { Three: '3' }],
  ]);
  expect(headersFile(tableOf({ ...told, headers }))).toBe(
    '/*\n\n/a/*\n  One: 1\n  Two: 2\n\n/b\n  Three: 3\n',
  );
});

test('says what holds for every file first', async () => {
  const [first] = (await declaredRules()).headers().keys();
  expect(first).toBe('/*');
});

test('lets one folder of scripts compile at most, and no page', async () => {
  const may = [...(await declaredRules()).headers()].filter(([, lines]) =>
    Object.values(lines).some((line) => line.includes('wasm-unsafe-eval')),
  );
  expect(may.length).toBeLessThan(2);
  for (const [address] of may) expect(address).toMatch(/^\/[a-z]+\/\*$/);
});

test('sends moved addresses on for good, and leaves fragments to their pages', () => {
  const moved = [
    { from: '/briefings/old/', to: '/briefings/new/' },
    { from: '/briefings/new/#p1', to: '/briefings/new/#p2' },
  ];
  expect(redirectsFile(tableOf({ ...told, redirects: moved }))).toBe(
    '/briefings/old/ /briefings/new/ 301\n',
  );
});
