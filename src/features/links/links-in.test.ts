import { expect, test } from 'vitest';
import { isHtml, linksInText, linksInWords } from './links-in.ts';

const found = (text: string) =>
  linksInText(text, 'https://site.example').map(({ written }) => written);

test('finds links in a list, with and without https', () => {
  expect(found('https://site.example/a/\nsite.example/b/#p1\n/c/ \n//site.example/d/')).toEqual([
    'https://site.example/a/',
    'site.example/b/#p1',
    '/c/',
    '//site.example/d/',
  ]);
});

test('finds links in the cells of a CSV, HTML in cells too', () => {
  expect(
    found(
      '1,"Sheds","https://site.example/a/"\n2;https://site.example/b/;x\n3,"<a href=""https://site.example/c/"">x</a>"',
    ),
  ).toEqual(['https://site.example/a/', 'https://site.example/b/', 'https://site.example/c/']);
});

test('leaves the end of a sentence, brackets and e-mail addresses out', () => {
  expect(
    found(
      'See https://site.example/a/. Or (https://site.example/b/#p2), [c](https://site.example/c/) and me@site.example and/or not.',
    ),
  ).toEqual(['https://site.example/a/', 'https://site.example/b/#p2', 'https://site.example/c/']);
});

test('tells the line of each link', () => {
  expect(linksInText('x\r\n\r\nhttps://site.example/a/', 'https://site.example')).toEqual([
    { written: 'https://site.example/a/', line: 3 },
  ]);
});

test.each([
  ['<p>See <a href="x">', true],
  ['<!DOCTYPE html>', true],
  ['https://site.example/', false],
  ['1,"<a href=""https://site.example/"">"', false],
  ['a < b', false],
])('knows HTML when it sees it: %s', (text, wanted) => {
  expect(isHtml(text)).toBe(wanted);
});

test('among the words of a page, a complete address is a link, and “/or/” is none', () => {
  expect(
    linksInWords(
      'See https://site.example/a/ and/or site.example/b/, /c/.',
      'https://site.example',
    ),
  ).toEqual([
    { written: 'https://site.example/a/', line: 1 },
    { written: 'site.example/b/', line: 1 },
  ]);
});
