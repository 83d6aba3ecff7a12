import { fileURLToPath } from 'node:url';
import { issueText, type Issue } from '../../model/issue.ts';
import { classicScript, classicScripts } from './classic-scripts.ts';
import { ageScript, copyPage } from './copy-page.ts';
import { byCodePoint, bytesOf, textOf, type Files } from './site-files.ts';
import { windowsIssues } from './windows-names.ts';

/** The site as a folder that works from `file:` wherever it lies. Stops with all that stands in its way. */
export async function copyOf(files: Files, made: string): Promise<Files> {
  const issues: Issue[] = [];
  const kept = [...files.keys()].filter((path) => !left(path));
  const pages = kept.filter((path) => path.endsWith('.html'));
  const own = new Set(kept);
  const setting = { made, has: (path: string) => own.has(path), online: (path: string) => left(path), updates: files.has('updates/index.html') ? '/updates/' : undefined };
  const copy = new Map<string, Uint8Array>(kept.map((path) => [path, files.get(path)!]));
  const modules = new Set<string>();
  for (const page of pages) {
    const result = copyPage(textOf(files, page), page, setting);
    issues.push(...result.issues);
    result.modules.forEach((module) => modules.add(module));
    copy.set(page, bytesOf(result.html));
  }
  const scripts = await classicScripts(modules, files);
  for (const path of kept.filter((path) => path.startsWith('_astro/') && path.endsWith('.js'))) copy.delete(path);
  for (const [path, code] of scripts) copy.set(path, bytesOf(code));
  copy.set(ageScript, bytesOf(await classicScript(fileURLToPath(new URL('copy-age.ts', import.meta.url)))));
  issues.push(...windowsIssues(copy.keys()));
  if (issues.length > 0) throw new Error(`The offline copy cannot be made.\n${issues.map(issueText).join('\n')}`);
  return new Map([...copy].sort(([a], [b]) => byCodePoint(a, b)));
}

/** What only a server needs, and the downloads themselves: they must not contain each other. */
const left = (path: string) => /^(_headers|_redirects|robots\.txt|sitemap.*\.xml|worker\.js|manifest\.webmanifest)$/.test(path) || (path.startsWith('downloads/') && path !== 'downloads/index.html');
