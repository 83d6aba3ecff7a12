import { openEngine, type Engine, type Pagefind } from './engine.ts';
import { watchIndex, type IndexWatch } from './index-watch.ts';
import { resolve, servedFiles, type SearchFiles } from './files.ts';

/** What search works with. */
export interface SearchIndex {
  engine: Engine;
  files: SearchFiles;
}

/** That index in a browser, where the site may be published anew while it is open. */
export interface OpenIndex extends SearchIndex {
  watch: IndexWatch;
}

let opened: Promise<OpenIndex> | undefined;

/**
 * Opens the site's search once; fails where the browser may not run WebAssembly, or where the index
 * cannot be fetched, and then tries again when it is next asked.
 */
export function openIndex(): Promise<OpenIndex> {
  opened ??= open().catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

async function open(): Promise<OpenIndex> {
  if (!runsWebAssembly()) throw new Error('This browser runs no WebAssembly.');
  const watch = await watchIndex();
  const pagefind = (await import(/* @vite-ignore */ resolve('/pagefind/pagefind.js'))) as Pagefind;
  const files = servedFiles();
  const engine = await openEngine(pagefind, (await files.pages()).ids.length);
  return { engine, files, watch };
}

/** Whether this browser may run WebAssembly: not where it is switched off, or has none. */
export function runsWebAssembly(): boolean {
  if (typeof WebAssembly !== 'object') return false;
  try {
    // The smallest module that there is: its mark and its version.
    return Boolean(new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)));
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return false;
  }
}
