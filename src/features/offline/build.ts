import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compile } from 'sass';
import { buildDate } from '../../load/build-date.ts';
import { publishedLibrary } from '../../load/read-library.ts';
import { declaredRules } from '../../output/declarations.ts';
import { papers, signed } from '../../output/provenance/papers.ts';
import type { Rules } from '../../output/rules.ts';
import type { Library } from '../../model/library.ts';
import { booksOf } from './books/book.ts';
import { copyOf } from './copy/copy.ts';
import { downloadsWanted, opensAsOne, wholeName } from './downloads.ts';
import { epub } from './books/epub.ts';
import { fillIn } from './fill-in.ts';
import { keptFiles, writeKeeping } from './device/keeping.ts';
import { singleFile } from './books/single-file.ts';
import { bytesOf, readFiles, fileText, type Files } from './site-files.ts';
import { originOf } from '../../output/provenance/origin.ts';
import { startHere, unpackedSheet } from './copy/start-here.ts';
import { zim, zimWanted } from './zim.ts';
import { checksums, zip } from './zip.ts';

/** Makes the copies that readers can take away. */
export const offline = () => ({
  name: 'offline',
  hooks: {
    'astro:build:done': async ({ dir }: { dir: URL }) => {
      const folder = fileURLToPath(dir);
      const library = publishedLibrary();
      if (process.env.ZIM === '1' && !zimWanted())
        console.warn('No file for Kiwix was made: zimwriterfs is not installed.');
      if (downloadsWanted()) await writeDownloads(folder, library, buildDate());
      await writeKeeping(folder);
    },
  },
});

/**
 * Writes all downloads below the folder of a finished site, and tells its downloads page their
 * sizes and checksums.
 */
export async function writeDownloads(
  folder: string,
  library: Library,
  made: string,
): Promise<void> {
  const files = readFiles(folder);
  const rules = await declaredRules();
  const downloads = await downloadsFrom(files, { library, made, rules });
  mkdirSync(join(folder, 'downloads'), { recursive: true });
  for (const [file, bytes] of downloads) writeFileSync(join(folder, 'downloads', file), bytes);
  const page = 'downloads/index.html';
  writeFileSync(
    join(folder, page),
    fillIn(fileText(files, page), { downloads, site: sizeOf(keptFiles(files, rules)) }),
  );
}

/** All downloads of a finished site, by their name, with the list of their checksums. */
async function downloadsFrom(
  files: Files,
  { library, made, rules }: { library: Library; made: string; rules: Rules },
): Promise<Files> {
  const { css: sheet } = compile(ownFile('book.scss'), { style: 'compressed' });
  const cover = readFileSync(ownFile('cover.png'));
  const books = booksOf(files, { library, made, name: wholeName });
  const copy = await copyOf(files, { made, rules });
  const { publicKey } = originOf();
  const search = files.has('search/index.html');
  const top = startHere(library, { made, sheet, search, publicKey });
  const downloads = new Map<string, Uint8Array>([[`${wholeName}.zip`, zipOf(copy, top, made)]]);
  if (zimWanted()) downloads.set(`${wholeName}.zim`, zim(copy));
  for (const book of books) {
    if (opensAsOne(book.chapters.length))
      downloads.set(`${book.name}.html`, bytesOf(singleFile(book, sheet)));
    downloads.set(`${book.name}.epub`, epub(book, { sheet, cover }));
  }
  return downloads.set('SHA256SUMS', bytesOf(checksums(downloads)));
}

/** The copy of the site with a page on top that says how to begin, and the checksums of all. */
function zipOf(copy: Files, top: string, made: string): Uint8Array {
  const inside = new Map([...copy, ['copy/unpacked.css', bytesOf(unpackedSheet)] as const]);
  const packed = new Map<string, Uint8Array>([
    ['START-HERE.html', bytesOf(top)],
    ...[...papers(made)].map(([name, text]) => [name, bytesOf(text)] as const),
    ...[...inside].map(([path, bytes]) => [`site/${path}`, bytes] as const),
  ]);
  const sums = checksums(packed);
  packed.set('SHA256SUMS', bytesOf(sums));
  const signature = signed('SHA256SUMS', sums, made);
  if (signature) packed.set('SHA256SUMS.minisig', bytesOf(signature));
  return zip(packed, { day: made });
}

const sizeOf = (files: Files) => [...files.values()].reduce((sum, { length }) => sum + length, 0);

const ownFile = (name: string) => fileURLToPath(new URL(`books/${name}`, import.meta.url));
