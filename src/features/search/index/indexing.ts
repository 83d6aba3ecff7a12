import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gunzipSync } from 'node:zlib';
import { createIndex } from 'pagefind';
import { alikeFile } from './alike-file.ts';
import { forPagefind } from './for-pagefind.ts';
import { listPages, type IndexedPage } from './pages.ts';
import { passagesIn, searchedText } from './passages.ts';
import { normalisePagefindOutput } from './normalise-pagefind-output.ts';
import { oneFormEach, packVocabulary } from '../query/vocabulary.ts';
import { tokens } from '../query/words.ts';

/** A finished page: its path below the folder of the site, and its HTML. */
export interface FinishedPage {
  path: string;
  html: string;
}

/**
 * Writes the index and the vocabulary of the pages below `folder`. The same pages give the same
 * bytes.
 */
export async function indexPages(pages: FinishedPage[], folder: string): Promise<void> {
  const { index, errors } = await createIndex({ writePlayground: false });
  stopAt(errors);
  const counts = new Map<string, number>();
  for (const { path, html } of pages) {
    const passages = passagesIn(html);
    const content = forPagefind(html, passages);
    stopAt((await index!.addHTMLFile({ sourcePath: path, content })).errors);
    for (const word of new Set(tokens(searchedText(passages)).map(({ text }) => text)))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const outputPath = join(folder, 'pagefind');
  stopAt((await index!.writeFiles({ outputPath })).errors);
  await index!.deleteIndex();
  normalisePagefindOutput(outputPath);
  for (const name of unused) rmSync(join(outputPath, name), { force: true });
  mkdirSync(join(folder, 'search'), { recursive: true });
  writeFileSync(join(folder, 'search', 'vocabulary.txt'), vocabularyFile(counts));
  const found = factsIn(join(outputPath, 'fragment'));
  writeFileSync(join(folder, 'search', 'pages.json'), JSON.stringify(listPages(found)));
  writeFileSync(
    join(folder, 'search', 'alike.txt'),
    alikeFile(found.map(({ content }) => content)),
  );
}

/** The facts and texts of all pages, from the files that Pagefind made for them, by their names. */
function factsIn(folder: string): (IndexedPage & { content: string })[] {
  const pages = readdirSync(folder).map((name) => {
    const text = gunzipSync(readFileSync(join(folder, name))).toString();
    const { filters, meta, content } = JSON.parse(text.slice(text.indexOf('{'))) as Fragment;
    return { id: name.replace('.pf_fragment', ''), filters, meta, content };
  });
  return pages.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** What Pagefind keeps of a page. */
type Fragment = Omit<IndexedPage, 'id'> & { content: string };

/** Pagefind's ready-made screens, which this site does not use. */
const unused = [
  'component-ui.css',
  'component-ui.js',
  'highlight.js',
  'modular-ui.css',
  'modular-ui.js',
  'ui.css',
  'ui.js',
].map((name) => `pagefind-${name}`);

const mostBytes = 58_000;

/**
 * All words where they fit into the size that a phone may be asked to fetch, else the commonest.
 */
function vocabularyFile(counts: ReadonlyMap<string, number>): string {
  const size = (text: string) => brotliCompressSync(text).length;
  const forms = oneFormEach(counts);
  let text = packVocabulary(counts);
  if (size(text) > mostBytes) text = packVocabulary(forms);
  for (
    let limit = Math.min(forms.size, 40_000);
    size(text) > mostBytes;
    limit = Math.floor(limit * 0.93)
  )
    text = packVocabulary(forms, limit);
  return text;
}

function stopAt(errors: string[]) {
  if (errors.length > 0)
    throw new Error(`The search index could not be made: ${errors.join(' · ')}`);
}
