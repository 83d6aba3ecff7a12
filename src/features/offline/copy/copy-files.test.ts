import { expect, test } from 'vitest';
import { pathInCopy } from './copy-files.ts';

test.each([
  'file:///C:/Users/A%20B/site/',
  'file://server/share/%231%20100%25/site/',
  'file:///home/%C3%BCn%C3%AF/site/',
])('knows its own files in %s', (top) => {
  expect(pathInCopy('/search/terms.json', top)).toBe('search/terms.json');
  expect(pathInCopy(`${top}search/terms.json?ts=1#x`, top)).toBe('search/terms.json');
});

test.each(['https://elsewhere.example/x', 'file:///other/x', '//elsewhere.example/x'])(
  'refuses to read %s, which is not its own',
  (address) => expect(() => pathInCopy(address, 'file:///site/')).toThrow('not its own'),
);
