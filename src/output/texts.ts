import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, inflateSync, zstdDecompressSync } from 'node:zlib';
import { decodeHTMLStrict } from 'entities/decode';
import { unzipSync } from 'fflate';
import { filesBelow } from './files.ts';

/** A run of text of the output, and the file that a reader would download to get it. */
export interface OutputText {
  path: string;
  text: string;
}

/**
 * Every text in a folder of finished pages: HTML as its readers see it and as it is written, data,
 * and what is inside archives and indexes.
 */
export function* textsBelow(folder: string): Generator<OutputText> {
  for (const path of filesBelow(folder)) {
    yield { path, text: path };
    for (const text of texts(readFileSync(join(folder, path)), 0)) yield { path, text };
  }
}

const deepest = 4;

function* texts(bytes: Uint8Array, depth: number): Generator<string> {
  const inner = depth < deepest ? opened(bytes) : undefined;
  if (inner) {
    for (const { name, content } of inner) {
      yield name;
      yield* texts(content, depth + 1);
    }
    return;
  }
  const raw = Buffer.from(bytes).toString('utf8');
  yield* readings(raw);
  if (depth >= deepest) return;
  for (const [, data] of raw.matchAll(/["'`]([A-Za-z0-9+/]{64,}={0,2})["'`]/g))
    yield* texts(Buffer.from(data!, 'base64'), depth + 1);
}

/** What an archive or a compressed file holds; nothing where it is neither. */
function opened(bytes: Uint8Array): { name: string; content: Uint8Array }[] | undefined {
  const starts = (...magic: number[]) => magic.every((byte, index) => bytes[index] === byte);
  try {
    if (starts(0x50, 0x4b, 0x03, 0x04))
      return Object.entries(unzipSync(bytes)).map(([name, content]) => ({ name, content }));
    if (starts(0x1f, 0x8b)) return [{ name: '', content: gunzipSync(bytes) }];
    if (starts(0x28, 0xb5, 0x2f, 0xfd)) return [{ name: '', content: zstdDecompressSync(bytes) }];
    if (starts(0x25, 0x50, 0x44, 0x46)) return pdfStreams(bytes);
    if (starts(0x5a, 0x49, 0x4d, 0x04)) return zimClusters(bytes);
    // eslint-disable-next-line no-restricted-syntax -- what only begins like an archive is none
  } catch {
    return undefined;
  }
  return undefined;
}

function pdfStreams(bytes: Uint8Array) {
  const raw = Buffer.from(bytes).toString('latin1');
  return [...raw.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].flatMap(([, data]) => {
    try {
      return [{ name: '', content: new Uint8Array(inflateSync(Buffer.from(data!, 'latin1'))) }];
      // eslint-disable-next-line no-restricted-syntax -- a stream of a PDF may be of another kind
    } catch {
      return [];
    }
  });
}

/**
 * The clusters of a ZIM file, as its header points to them;
 * https://wiki.openzim.org/wiki/ZIM_file_format
 */
function zimClusters(bytes: Uint8Array) {
  const view = Buffer.from(bytes);
  const count = view.readUInt32LE(28);
  const list = Number(view.readBigUInt64LE(48));
  const starts = Array.from({ length: count }, (_, index) =>
    Number(view.readBigUInt64LE(list + index * 8)),
  ).sort((a, b) => a - b);
  return starts.map((start, index) => {
    const data = view.subarray(start + 1, starts[index + 1] ?? view.length - 16);
    return { name: '', content: (view[start]! & 15) === 5 ? zstdDecompressSync(data) : data };
  });
}

/**
 * One text in the ways in which it can be read: as it stands, without its tags, and with what is
 * escaped in it written out.
 */
function* readings(raw: string): Generator<string> {
  const plain = unescaped(raw);
  yield plain;
  if (plain.includes('<')) yield withoutTags(plain);
}

const inlineTag =
  /<\/?(?:a|abbr|b|cite|code|del|em|i|ins|mark|q|s|small|span|strong|sub|sup|u|wbr)(?:\s[^>]*)?>/g;

const withoutTags = (html: string) =>
  html
    .replaceAll(
      /<(a|sup)\s[^>]*class="?[^">]*\b(?:note|pn|change-status)\b[^>]*>[\s\S]*?<\/\1>/g,
      '',
    )
    .replaceAll(inlineTag, '')
    .replaceAll(/<[^>]+>/g, '\n');

function unescaped(text: string): string {
  const plain = text
    .replaceAll(/\\u([0-9a-fA-F]{4})/g, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    )
    .replaceAll(/\\[nrt]/g, ' ')
    .replaceAll(/\\(["'\\/])/g, '$1');
  return decodeHTMLStrict(plain).replaceAll(/(?:%[0-9A-Fa-f]{2})+/g, (run) => {
    try {
      return decodeURIComponent(run);
    } catch (error) {
      if (!(error instanceof URIError)) throw error;
      return run;
    }
  });
}
