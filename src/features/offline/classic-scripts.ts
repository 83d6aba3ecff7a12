import { posix } from 'node:path';
import { rolldown, type InputOptions, type Plugin } from 'rolldown';
import { byCodePoint, textOf, type Files } from './site-files.ts';

/** What stands in for names that a page from disk cannot use. */
export type StandIns = Record<string, string>;

/** Turns module scripts of the site into classic ones, each whole in one file: browsers refuse modules from disk. */
export async function classicScripts(paths: Iterable<string>, files: Files, standIns: StandIns = {}): Promise<Map<string, string>> {
  const scripts = new Map<string, string>();
  for (const path of [...new Set(paths)].sort(byCodePoint)) scripts.set(path, await classicScript(`/${path}`, { plugins: [fromSite(files)], transform: { define: standIns } }));
  return scripts;
}

/** Turns one script and all it imports into a classic one. */
export async function classicScript(input: string, options: InputOptions = {}): Promise<string> {
  const bundle = await rolldown({ input, logLevel: 'silent', ...options });
  const { output } = await bundle.generate({ format: 'iife', codeSplitting: false, minify: true });
  await bundle.close();
  return output[0].code;
}

/** Finds scripts among the files of the site instead of on disk. */
const fromSite = (files: Files): Plugin => ({
  name: 'from-site',
  resolveId: (id, importer) => (id.startsWith('/') ? id : posix.join(posix.dirname(importer ?? '/'), id)),
  load: (id) => textOf(files, id.slice(1)),
});
