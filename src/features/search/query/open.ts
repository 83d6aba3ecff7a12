import { openEngine, type Engine, type Pagefind } from './engine.ts';
import { resolve, servedFiles, type SearchFiles } from './files.ts';

/** What search works with. */
export interface SearchIndex {
  engine: Engine;
  files: SearchFiles;
}

let opened: Promise<SearchIndex> | undefined;

/** Opens the site's search once; fails where the browser may not run WebAssembly. */
export function openIndex(): Promise<SearchIndex> {
  return (opened ??= open());
}

async function open(): Promise<SearchIndex> {
  if (typeof WebAssembly !== 'object') throw new Error('This browser has no WebAssembly.');
  const pagefind = (await import(/* @vite-ignore */ resolve('/pagefind/pagefind.js'))) as Pagefind;
  const files = servedFiles();
  const engine = await openEngine(pagefind, (await files.pages()).ids.length);
  return { engine, files };
}
