import { issue, type Issue } from '../../../model/issue.ts';
import { bytesOf, type Files } from '../site-files.ts';

/**
 * The files that a search reads, each held by a script, since a page from disk may read nothing
 * else.
 */
export function searchScripts(files: Files): { scripts: Map<string, Uint8Array>; issues: Issue[] } {
  const scripts = new Map<string, Uint8Array>();
  const issues: Issue[] = [];
  for (const [path, bytes] of files) {
    if (isData.test(path)) scripts.set(`${path}.js`, holding(path, bytes));
    else if (path.startsWith('pagefind/') && !isScript.test(path)) {
      issues.push(
        issue(
          'search-file-unknown',
          { path, line: 1 },
          'Pagefind has made a file of a kind that the offline copy does not know.',
          'Go back to the version of Pagefind in package.json, or teach src/features/offline/copy/copy-search.ts the new kind.',
        ),
      );
    }
  }
  return { scripts, issues };
}

/** Whether a file of the site is in the copy only as a script, or not needed there. */
export const onlyAsScript = (path: string) =>
  (isData.test(path) && !path.endsWith('.html')) || path === 'pagefind/pagefind-worker.js';

/** Pagefind's own script, which a search loads when it begins. */
export const pagefindScript = 'pagefind/pagefind.js';

const isData =
  /^pagefind\/(pagefind-entry\.json|pagefind\.[^/]+\.pf_meta|wasm\.[^/]+\.pagefind|fragment\/[^/]+\.pf_fragment|index\/[^/]+\.pf_index|filter\/[^/]+\.pf_filter)$|^search\/[^/]+\.(json|txt)$|^a-z\/index\.html$/;
const isScript = /^pagefind\/pagefind(-worker)?\.js$/;

const holding = (path: string, bytes: Uint8Array) =>
  bytesOf(`offlineCopy.take(${JSON.stringify(path)},"${Buffer.from(bytes).toString('base64')}")\n`);
