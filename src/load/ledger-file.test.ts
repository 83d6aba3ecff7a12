import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { copyOfLibrary } from '../../tests/library/library.ts';
import { withLines } from '../model/addresses/ledger.ts';
import { readLedger, unreadableLedger } from './ledger-file.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ledger-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const text = withLines('', [{ address: '/a/' }, { address: '/b/', hash: '00ff' }], '2026-12-01');
const given = (bytes: string | Uint8Array) => {
  writeFileSync(join(folder, 'published.txt'), bytes);
  return unreadableLedger(folder);
};

test('reads what was published with the line ends of Windows as with others', () => {
  expect(given(text)).toBeUndefined();
  const lines = readLedger(folder);
  expect(given(text.replaceAll('\n', '\r\n'))).toBeUndefined();
  expect(readLedger(folder)).toEqual(lines);
  expect(lines).toHaveLength(2);
});

test.each([
  ['UTF-16', Buffer.from(`\uFEFF${text}`, 'utf16le'), 'encoding-wrong'],
  ['Windows-1252', Buffer.from(`${text}# caf\u00e9\n`, 'latin1'), 'encoding-wrong'],
  ['the line ends of very old computers', text.replaceAll('\n', '\r'), 'line-end-wrong'],
])('tells that the record is in %s', (_, bytes, code) =>
  expect(given(bytes)).toMatchObject({ code, path: 'content/published.txt' }),
);

test('the check says so, and what a byte-order mark is, and nothing that is not so', async () => {
  const copy = copyOfLibrary({ 'published.txt': text });
  const saidOf = async (bytes: string | Uint8Array) => {
    writeFileSync(join(copy.folder, 'published.txt'), bytes);
    const { said } = await copy.check();
    return said.match(/\((?:ledger|encoding|line-end)[a-z-]*\)/g);
  };
  expect(await saidOf(Buffer.from(text, 'utf16le'))).toEqual(['(encoding-wrong)']);
  expect(await saidOf(`\uFEFF${text}`)).toEqual(['(ledger-byte-order-mark)']);
  copy.remove();
});
