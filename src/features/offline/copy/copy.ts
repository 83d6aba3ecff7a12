import { fileURLToPath } from 'node:url';
import { issueText, type Issue } from '../../../model/issue.ts';
import { classicScript, classicScripts } from './classic-scripts.ts';
import { copyPage, copyScript } from './copy-page.ts';
import { onlyAsScript, pagefindScript, searchScripts } from './copy-search.ts';
import { byCodePoint, bytesOf, textOf, type Files } from '../site-files.ts';
import { windowsIssues } from './windows-names.ts';

/**
 * The site as a folder that works from `file:` wherever it lies. Stops with all that stands in its
 * way.
 */
export async function copyOf(files: Files, made: string): Promise<Files> {
  const kept = [...files.keys()].filter((path) => !staysOnline(path) && !onlyAsScript(path));
  const { pages, modules, issues } = copyPages(files, kept, made);
  if (files.has(pagefindScript)) modules.add(pagefindScript);
  const search = searchScripts(files);
  const own: [string, string][] = [
    ...(await classicScripts(modules, files)),
    [copyScript, await classicScript(fileURLToPath(new URL('in-copy.ts', import.meta.url)))],
  ];
  const asTheyAre = kept.filter((path) => !pages.has(path) && !isModule(path));
  const copy = new Map([
    ...asTheyAre.map((path): [string, Uint8Array] => [path, files.get(path)!]),
    ...pages,
    ...own.map(([path, code]): [string, Uint8Array] => [path, bytesOf(code)]),
    ...search.scripts,
  ]);
  const found = [...issues, ...search.issues, ...windowsIssues(copy.keys())];
  if (found.length > 0)
    throw new Error(`The offline copy cannot be made.\n${found.map(issueText).join('\n')}`);
  return new Map([...copy].sort(([a], [b]) => byCodePoint(a, b)));
}

function copyPages(files: Files, kept: string[], made: string) {
  const own = new Set(kept);
  const setting = {
    made,
    has: (path: string) => own.has(path),
    online: staysOnline,
    updates: files.has('updates/index.html') ? '/updates/' : undefined,
  };
  const pages = new Map<string, Uint8Array>();
  const modules = new Set<string>();
  const issues: Issue[] = [];
  for (const page of kept.filter((path) => path.endsWith('.html'))) {
    const copied = copyPage(textOf(files, page), page, setting);
    pages.set(page, bytesOf(copied.html));
    copied.modules.forEach((module) => modules.add(module));
    issues.push(...copied.issues);
  }
  return { pages, modules, issues };
}

/** What only a server needs, and the downloads themselves: they must not contain each other. */
const staysOnline = (path: string) =>
  /^(_headers|_redirects|robots\.txt|redirects\.json|sitemap.*\.xml|service-worker\.(js|json)|manifest\.webmanifest)$/.test(
    path,
  ) ||
  (path.startsWith('downloads/') && path !== 'downloads/index.html');

const isModule = (path: string) => path.startsWith('_astro/') && path.endsWith('.js');
