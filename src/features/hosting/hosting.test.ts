import { expect, test } from 'vitest';
import { headers, headersFile, redirectsFile } from './build.ts';

test('writes each header below the address it goes with', () => {
  expect(headersFile({ '/a/*': { One: '1', Two: '2' }, '/b': { Three: '3' } })).toBe(
    '/a/*\n  One: 1\n  Two: 2\n\n/b\n  Three: 3\n',
  );
});

test('lets the search worker compile, and nobody else', () => {
  expect(
    Object.entries(headers)
      .filter(([, lines]) => Object.values(lines).some((line) => line.includes('wasm-unsafe-eval')))
      .map(([address]) => address),
  ).toEqual(['/pagefind/*']);
});

test('sends moved addresses on for good, and leaves fragments to their pages', () => {
  const moved = [
    { from: '/briefings/old/', to: '/briefings/new/' },
    { from: '/briefings/new/#p1', to: '/briefings/new/#p2' },
  ];
  expect(redirectsFile(moved)).toBe('/briefings/old/ /briefings/new/ 301\n');
});
