import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { pieces, saltedHash } from '../../model/addresses/taken-down.ts';
import { leftovers } from './takedown-scan.ts';

const secret = 'The marmalade heron rode a bicycle through the quiet library on a Tuesday.';
const notice = {
  addresses: [],
  date: '2026-12-01',
  reason: 'privacy' as const,
  salt: 'abcd',
  hidden: [saltedHash('abcd', '/briefings/heron-street/')],
  fingerprints: pieces(secret).map((piece) => saltedHash('abcd', piece)),
};
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'leftovers-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const found = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content);
  return leftovers(folder, [notice]).map(({ path, code }) => [path, code]);
};
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
const zim = () => {
  const cluster = Buffer.concat([Buffer.from([5]), zstdCompressSync(Buffer.from(secret))]);
  const head = Buffer.alloc(88);
  head.writeUInt32LE(72173914, 0);
  head.writeUInt32LE(1, 28);
  head.writeBigUInt64LE(80n, 48);
  head.writeBigUInt64LE(88n, 80);
  return Buffer.concat([head, cluster, Buffer.alloc(16)]);
};

const hidingPlaces: [what: string, name: string, content: string | Uint8Array][] = [
  ['plain text', 'a.txt', secret],
  [
    'a page, across tags, marks and line ends',
    'a.html',
    '<p id="p1"><a class="pn" href="#p1">1</a>The <b>marma</b>lade\n <a href="/x/">heron rode</a>' +
      '<a href="#s1" class="note" aria-label="Source 1">1</a> a&#32;bicycle</p>',
  ],
  [
    'an attribute',
    'a.html',
    '<meta name="description" content="the marmalade heron rode a bicycle">',
  ],
  [
    'data with escaped HTML',
    'a.json',
    JSON.stringify({ html: '<p>The <em>marmalade</em> heron “rode” a bicycle' }).replaceAll(
      '<',
      '\\u003c',
    ),
  ],
  [
    'an address that carries a text',
    'a.html',
    '<a href="mailto:?body=The%20marmalade%20heron%20rode%20a%20bicycle">Send</a>',
  ],
  ['an archive', 'a.zip', zipSync({ 'x/a.html': strToU8(`<p>${secret}</p>`) })],
  [
    'an archive in an archive',
    'a.epub',
    zipSync({ 'inner.zip': zipSync({ 'a.txt': strToU8(secret) }) }),
  ],
  ['a fragment of the search index', 'a.pf_fragment', gzipSync(`{"content":"${secret}"}`)],
  [
    'a chunk of an offline index',
    'a.js',
    `register("${base64(gzipSync(`{"content":"${secret}${secret}"}`))}")`,
  ],
  [
    'a PDF',
    'a.pdf',
    Buffer.concat([
      Buffer.from('%PDF-1.7\nstream\n'),
      deflateSync(Buffer.from(secret)),
      Buffer.from('\nendstream'),
    ]),
  ],
  ['a ZIM file', 'a.zim', zim()],
  [
    'a link to an address that is written nowhere',
    'a.html',
    '<a href="/briefings/heron-street/v1/#p1">on</a>',
  ],
  ['a file name', 'briefings-heron-street.txt', ''],
];

test.each(hidingPlaces)('finds what was taken down in %s', (_, name, content) =>
  expect(found(name, content)).toEqual([[name, 'taken-down-found']]),
);
test('finds nothing in other texts', () =>
  expect(
    found(
      'a.html',
      '<p>A heron rode a bicycle through the library.</p> /briefings/heron-street-two/',
    ),
  ).toEqual([]));
test('reads nothing where nothing was taken down', () =>
  expect(leftovers('no-such-folder', [])).toEqual([]));
test('is no help against rewording, and says so', () =>
  expect(
    found('a.txt', 'On a Tuesday a marmalade-coloured heron cycled through the library.'),
  ).toEqual([]));
