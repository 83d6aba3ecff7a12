import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { endingsToPack } from '../../features/hosting/media-types.ts';
import { filesBelow } from '../../output/files.ts';

/** Smaller files are not worth a second one beside them. */
const worthPacking = 860;

/** Puts packed copies beside the files of a release, for servers that hand them out. */
export function packBelow(folder: string): void {
  for (const path of filesBelow(folder).filter(isPackable)) {
    const file = join(folder, path);
    const bytes = readFileSync(file);
    if (bytes.length < worthPacking) continue;
    writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
    writeFileSync(`${file}.br`, brotliCompressSync(bytes, brotli));
  }
}

const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };

const isPackable = (path: string) =>
  !path.startsWith('.') && endingsToPack.some((ending) => path.endsWith(`.${ending}`));
