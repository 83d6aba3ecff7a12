import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { asWhole, harmless, hosts, type Family } from '../attack.ts';

const bytes = (...values: number[]) => Uint8Array.from(values);
const utf8 = (text: string) => new TextEncoder().encode(text);
const joined = (...parts: Uint8Array[]) => Uint8Array.from(Buffer.concat(parts));
/** Bytes in the middle of a text, where nobody looks for them. */
const within = (text: string, ...values: number[]) => {
  const [before, after] = text.split('asked again');
  return joined(utf8(`${before}asked `), bytes(...values), utf8(` again${after}`));
};
const wide = (text: string, swapped: boolean) => {
  const low = Buffer.from(text, 'utf16le');
  return Uint8Array.from(swapped ? low.swap16() : low);
};
const widest = (text: string) =>
  Uint8Array.from(Array.from(text).flatMap((one) => [one.codePointAt(0)!, 0, 0, 0]));

const noText = ['encoding-wrong'];

/** What saves a file in another way than UTF-8, or damages it. */
const ways: [string, (text: string) => Uint8Array, readonly string[]][] = [
  ['UTF-16, low byte first, marked', (t) => joined(bytes(0xff, 0xfe), wide(t, false)), noText],
  ['UTF-16, high byte first, marked', (t) => joined(bytes(0xfe, 0xff), wide(t, true)), noText],
  ['UTF-16, low byte first, unmarked', (t) => wide(t, false), noText],
  ['UTF-16, high byte first, unmarked', (t) => wide(t, true), noText],
  ['UTF-32', (t) => joined(bytes(0xff, 0xfe, 0, 0), widest(t)), noText],
  ['an apostrophe of Windows-1252', (t) => within(t, 0x92), noText],
  ['a letter of Latin-1', (t) => within(t, 0xe9), noText],
  ['half of a surrogate pair', (t) => within(t, 0xed, 0xa0, 0x80), noText],
  ['both halves of a surrogate pair', (t) => within(t, 0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80), noText],
  ['a slash in two bytes', (t) => within(t, 0xc0, 0xaf), noText],
  ['a null in two bytes', (t) => within(t, 0xc0, 0x80), noText],
  ['a character beyond the last', (t) => within(t, 0xf4, 0x90, 0x80, 0x80), noText],
  ['a byte that begins nothing', (t) => within(t, 0xff), noText],
  ['a character that breaks off at the end', (t) => joined(utf8(t), bytes(0xe2, 0x82)), noText],
  ['a null in the prose', (t) => within(t, 0), ['character-hidden']],
  ['a null in front', (t) => joined(bytes(0), utf8(t)), ['front-matter-missing']],
  ['nothing but nulls', () => new Uint8Array(600), ['front-matter-missing', ...noText]],
  ['nothing at all', () => bytes(), ['front-matter-missing']],
  ['nothing but a mark of UTF-8', () => bytes(0xef, 0xbb, 0xbf), ['front-matter-missing']],
  ['a zip', (t) => zipSync({ 'v1.md': utf8(t) }), noText],
  ['a gzip', (t) => gzipSync(t), noText],
  ['a picture', () => bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), noText],
  ['lines that end in a lone return', (t) => utf8(t.replaceAll('\n', '\r')), ['line-end-wrong']],
  ['one lone return', (t) => utf8(t.replace('asked again', 'asked\ragain')), ['line-end-wrong']],
  ['a mark of UTF-8', (t) => joined(bytes(0xef, 0xbb, 0xbf), utf8(t)), harmless],
  ['two marks of UTF-8', (t) => utf8(`\ufeff\ufeff${t}`), ['front-matter-missing']],
  ['lines that end as on Windows', (t) => utf8(t.replaceAll('\n', '\r\n')), harmless],
  ['UTF-7', (t) => utf8(t.replace('asked again', '+AFw-script+AFw-evil')), harmless],
  ['Base64', (t) => utf8(Buffer.from(t).toString('base64')), ['front-matter-missing']],
];

/** Files in every encoding but the one that is asked for. */
export const encodings: Family = () =>
  Object.values(hosts).flatMap((host) =>
    ways.map(([is, change, meets]) => asWhole(host, is, change, meets)),
  );
