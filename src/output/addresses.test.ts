import { expect, test } from 'vitest';
import { addressOf, fileAt, isPage } from './addresses.ts';

test.each([
  ['index.html', '/'],
  ['briefings/safer-sleep/index.html', '/briefings/safer-sleep/'],
  ['404.html', '/404.html'],
  ['downloads/sexual-abuse-index.html', '/downloads/sexual-abuse-index.html'],
  ['feed.xml', '/feed.xml'],
])('%s is found at %s, and the way back leads there', (path, address) => {
  expect(addressOf(path)).toBe(address);
  expect(fileAt(address)).toBe(path);
});

test('the same file answers, whatever part of it is asked for', () => {
  expect(fileAt('/glossary/#marac')).toBe('glossary/index.html');
  expect(fileAt('/search/?q=sleep')).toBe('search/index.html');
});

test('a page is what has a folder of its own', () => {
  expect(['index.html', 'a/index.html', '404.html', 'a/b.html'].filter(isPage)).toEqual([
    'index.html',
    'a/index.html',
  ]);
});
