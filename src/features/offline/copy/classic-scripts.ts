import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown, type InputOptions, type Plugin } from 'rolldown';
import { fileText, type Files } from '../site-files.ts';
import { handOver } from './copy-files.ts';

/**
 * A module of the site, with all that it imports, as one classic script: browsers refuse modules
 * from disk. One that `handsOver` tells what it exports to the script that asked for it.
 */
export const classicModule = (path: string, files: Files, { handsOver = false } = {}) =>
  classicScript(handsOver ? handing + path : `/${path}`, {
    plugins: [fromSite(files)],
    transform: {
      inject: {
        fetch: [copyFiles, 'fetchFromCopy'],
        importFromCopy: [copyFiles, 'importFromCopy'],
      },
      // A page from disk may start no worker.
      define: { Worker: 'undefined', 'import.meta.url': JSON.stringify(`/${path}`) },
    },
  });

/** Turns one script and all it imports into a classic one. */
export async function classicScript(input: string, options: InputOptions = {}): Promise<string> {
  const bundle = await rolldown({ input, logLevel: 'silent', ...options });
  const { output } = await bundle.generate({
    format: 'iife',
    esModule: false,
    codeSplitting: false,
    minify: true,
  });
  await bundle.close();
  return output[0].code;
}

/** What stands in for names that a page from disk cannot use. */
const copyFiles = fileURLToPath(new URL('copy-files.ts', import.meta.url));

/** Begins the name of a script that hands over what the module after it exports. */
const handing = 'hand-over:';

/** Finds scripts among the files of the site instead of on disk. */
const fromSite = (files: Files): Plugin => ({
  name: 'from-site',
  resolveId(id, importer) {
    if (id === copyFiles) return null;
    if (id.startsWith('/') || id.startsWith(handing)) return id;
    return posix.join(posix.dirname(importer ?? '/'), id);
  },
  load(id) {
    if (id === copyFiles) return null;
    if (id.startsWith(handing)) return handingOver(id.slice(handing.length));
    // A script that is chosen as the page runs is loaded by the copy.
    return fileText(files, id.slice(1)).replace(/\bimport\((?!\s*["'`])/g, 'importFromCopy(');
  },
});

const handingOver = (path: string) =>
  `import * as exports from ${JSON.stringify(`/${path}`)};
document.dispatchEvent(new CustomEvent(${JSON.stringify(handOver)}, {
  detail: { path: ${JSON.stringify(path)}, exports },
}));`;
