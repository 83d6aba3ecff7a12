import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close } from 'pagefind';
import { rolldown } from 'rolldown';
import { filesBelow } from '../../output/files.ts';
import { publishedLibrary } from '../../load/read-library.ts';
import { answersFile } from './index/answers.ts';
import { everydaySynonyms } from './index/synonyms.ts';
import { indexPages } from './index/indexing.ts';
import { isFindable } from './index/for-pagefind.ts';
import { termsFile } from './index/terms.ts';

/**
 * Makes the finished site searchable: Pagefind's index, the words of the field, the vocabulary and
 * the answers.
 */
export function search(): AstroIntegration {
  return {
    name: 'search',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        await indexPages(pagesOf(folder), folder);
        await close();
        writeFacts(folder);
        await writeOverlay(folder);
      },
    },
  };
}

/** Every finished page that may be found, in the order of the paths. */
function pagesOf(folder: string) {
  return filesBelow(folder)
    .filter((path) => path.endsWith('.html'))
    .map((path) => ({ path, html: readFileSync(join(folder, path), 'utf8') }))
    .filter(({ html }) => isFindable(html));
}

function writeFacts(folder: string) {
  const library = publishedLibrary();
  mkdirSync(join(folder, 'search'), { recursive: true });
  const write = (name: string, data: unknown) =>
    writeFileSync(join(folder, 'search', name), JSON.stringify(data));
  write('terms.json', [...termsFile(library.terms), ...everydaySynonyms]);
  write('answers.json', answersFile(library));
}

/** The search that opens over a page, as one script that pages load when it is asked for. */
async function writeOverlay(folder: string) {
  const input = fileURLToPath(new URL('page/overlay.ts', import.meta.url));
  // The settings of the site ask the environment, which no browser has.
  const transform = { define: { 'process.env': '{}' } };
  const bundle = await rolldown({ input, transform, logLevel: 'silent' });
  await bundle.write({
    file: join(folder, 'search', 'overlay.js'),
    format: 'es',
    codeSplitting: false,
    minify: true,
  });
  await bundle.close();
}
