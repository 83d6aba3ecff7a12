import { openEngine, type Pagefind } from './engine.ts';
import { resolve, servedFiles } from './files.ts';
import type { Index } from './find.ts';

let opened: Promise<Index> | undefined;

/** Opens the site's search once; fails where the browser may not run WebAssembly. */
export function openIndex(): Promise<Index> {
  return (opened ??= open());
}

async function open(): Promise<Index> {
  if (typeof WebAssembly !== 'object') throw new Error('This browser has no WebAssembly.');
  const pagefind = (await import(/* @vite-ignore */ resolve('/pagefind/pagefind.js'))) as Pagefind;
  const files = servedFiles();
  const engine = await openEngine(pagefind, (await files.pages()).ids.length);
  return { engine, files };
}
