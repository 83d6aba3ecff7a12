import { posix } from 'node:path';
import { rolldown, type InputOptions, type Plugin } from 'rolldown';
import { pagefindScript } from './copy-search.ts';
import { byCodePoint, textOf, type Files } from '../site-files.ts';

/**
 * Turns module scripts of the site into classic ones, each whole in one file: browsers refuse
 * modules from disk.
 */
export async function classicScripts(
  paths: Iterable<string>,
  files: Files,
): Promise<Map<string, string>> {
  const scripts = new Map<string, string>();
  for (const path of [...new Set(paths)].sort(byCodePoint))
    scripts.set(
      path,
      await classicScript(`/${path}`, {
        plugins: [fromSite(files)],
        transform: { define: standIns },
      }),
    );
  return scripts;
}

/** Turns one script and all it imports into a classic one. */
export async function classicScript(input: string, options: InputOptions = {}): Promise<string> {
  const bundle = await rolldown({ input, logLevel: 'silent', ...options });
  const { output } = await bundle.generate({
    format: 'iife',
    name: 'offlineCopyExports',
    esModule: false,
    codeSplitting: false,
    minify: true,
  });
  await bundle.close();
  return output[0].code;
}

/**
 * What stands in for names that a page from disk cannot use. Without a worker, Pagefind searches in
 * the page itself.
 */
const standIns = {
  fetch: 'offlineCopy.fetch',
  Worker: 'undefined',
  'import.meta.url': JSON.stringify(`/${pagefindScript}`),
};

/**
 * Finds scripts among the files of the site instead of on disk. A script that is chosen as the page
 * runs is loaded by the copy.
 */
const fromSite = (files: Files): Plugin => ({
  name: 'from-site',
  resolveId: (id, importer) =>
    id.startsWith('/') ? id : posix.join(posix.dirname(importer ?? '/'), id),
  load: (id) => textOf(files, id.slice(1)).replace(/\bimport\((?!\s*["'`])/g, 'offlineCopy.load('),
});
