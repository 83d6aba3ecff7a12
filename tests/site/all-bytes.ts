import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { filesOf } from './site.ts';

/** A file of a site, or one that is packed in a file of it: "downloads/all.zip > index.html". */
export interface Unpacked {
  path: string;
  bytes: Uint8Array;
}

/** Every file of a folder, and every file within those that are packed, however deep. */
export const allFiles = (folder: string): Unpacked[] =>
  filesOf(folder, '').flatMap((path) =>
    unpacked({ path, bytes: readFileSync(join(folder, path)) }),
  );

/** The bytes of a file as text, with what long runs of base64 in it hold. */
export function textIn({ path, bytes }: Unpacked): string {
  const text = Buffer.from(bytes).toString('utf8');
  return [path, text, ...withinBase64(text)].join('\n');
}

function unpacked(file: Unpacked): Unpacked[] {
  return [file, ...inside(file).flatMap(unpacked)];
}

/** What is packed in a file; nothing in most. */
function inside({ path, bytes }: Unpacked): Unpacked[] {
  const within = (name: string, inner: Uint8Array) => ({ path: `${path} > ${name}`, bytes: inner });
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return [within('unpacked', gunzipSync(bytes))];
  if (bytes[0] === 0x50 && bytes[1] === 0x4b)
    return Object.entries(unzipSync(bytes)).map(([name, inner]) => within(name, inner));
  return path.endsWith('.br') ? [within('unpacked', brotliDecompressSync(bytes))] : [];
}

/** An index that travels inside a script is packed, and written in base64. */
function withinBase64(text: string): string[] {
  return [...text.matchAll(/[A-Za-z0-9+/]{200,}={0,2}/g)].flatMap(([run]) =>
    unpacked({ path: 'base64', bytes: Buffer.from(run, 'base64') }).map(({ bytes }) =>
      Buffer.from(bytes).toString('utf8'),
    ),
  );
}
