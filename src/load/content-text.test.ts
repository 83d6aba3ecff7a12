import { Buffer } from 'node:buffer';
import { expect, test } from 'vitest';
import { contentText } from './content-text.ts';

const read = (bytes: Uint8Array | string) =>
  contentText('content/glossary.yaml', typeof bytes === 'string' ? Buffer.from(bytes) : bytes);

test.each([
  ['a mark at its start', '\uFEFF- id: a\n'],
  ['the line ends of Windows', '- id: a\r\n'],
])('reads a file with %s as it reads any other', (_, text) =>
  expect(read(text)).toEqual({ text: '- id: a\n' }),
);

test.each([
  ['Windows-1252', Buffer.from('one\nIt\u0092s', 'latin1'), 'encoding-wrong', 2],
  ['UTF-16', Buffer.from('\uFEFFIt', 'utf16le'), 'encoding-wrong', 1],
  ['UTF-16 without a mark', Buffer.from('- id: a', 'utf16le'), 'encoding-wrong', 1],
  ['half a character', Buffer.from([0x61, 0xe2, 0x80]), 'encoding-wrong', 1],
  ['the line ends of very old computers', 'one\rtwo\r\rexport const q = 1\r', 'line-end-wrong', 1],
  ['an open merge', 'one\n<<<<<<< HEAD\ntwo\n', 'merge-open', 2],
  ['the end of a merge', 'one\n>>>>>>> branch\n', 'merge-open', 2],
  ['five megabytes', 'word '.repeat(1_000_000), 'file-large', 1],
  ['ten thousand quotations in one', '>'.repeat(10_000), 'nesting-deep', 1],
  ['the same with spaces', '> '.repeat(10_000), 'nesting-deep', 1],
  ['lists a thousand deep', `a\n${' '.repeat(2000)}- b`, 'nesting-deep', 2],
  ['lists a thousand deep in a line', '- '.repeat(1000), 'nesting-deep', 1],
  ['numbered lists in a line', '1. '.repeat(1000), 'nesting-deep', 1],
  ['brackets', `a: ${'['.repeat(5000)}`, 'nesting-deep', 1],
  ['groups of fields', `a: ${'{a: '.repeat(5000)}`, 'nesting-deep', 1],
])('refuses %s', (_, bytes, code, line) =>
  expect(read(bytes)).toMatchObject({ issue: { code, line } }),
);

test('refuses a document in which a paragraph opens thousands of links', () =>
  expect(
    contentText('content/themes/a.md', Buffer.from(`a\n\n${'[a]('.repeat(5000)}`)),
  ).toMatchObject({ issue: { code: 'nesting-deep', line: 3 } }));

test.each([`${'-'.repeat(200)}\n`, '| --- | --- |\n', '====\n', 'a ======= b\n', '“It’s”\n'])(
  'leaves %j as it is',
  (text) => expect(read(text)).toEqual({ text }),
);
