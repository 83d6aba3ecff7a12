import { fileURLToPath } from 'node:url';
import { issue, issueText, type Issue } from '../../../model/issue.ts';
import { addressOf } from '../../../output/addresses.ts';
import { byCodePoint } from '../../../output/files.ts';
import type { Rules } from '../../../output/rules.ts';
import { bytesOf, fileText, type Files } from '../site-files.ts';
import { classicModule, classicScript } from './classic-scripts.ts';
import { copyPage, copyScript } from './copy-page.ts';
import { dataScript, holding } from './data-scripts.ts';
import { windowsIssues } from './windows-names.ts';

/** What a copy is made with. */
export interface Making {
  /** The day it is made. */
  made: string;
  /** What the features have declared of their files. */
  rules: Pick<Rules, 'inCopy' | 'kindOf'>;
}

/**
 * The site as a folder that works from `file:` wherever it lies. Stops with all that stands in its
 * way.
 */
export async function copyOf(files: Files, making: Making): Promise<Files> {
  const parts = partsOf(files, making.rules);
  const { pages, modules, issues } = copyPages(files, parts.plain, making);
  const copy = new Map([
    ...parts.plain
      .filter((path) => !pages.has(path) && !isModule(path))
      .map((path): [string, Uint8Array] => [path, files.get(path)!]),
    ...pages,
    ...(await scriptsOf(files, [...modules], parts.modules)),
    ...parts.data.map((path) => [dataScript(path), holding(path, files.get(path)!)] as const),
  ]);
  const found = [...issues, ...parts.refused.map(refusal), ...windowsIssues(copy.keys())];
  if (found.length > 0)
    throw new Error(`The offline copy cannot be made.\n${found.map(issueText).join('\n')}`);
  return new Map([...copy].sort(([a], [b]) => byCodePoint(a, b)));
}

/** The paths of a site by the way in which the copy holds them. */
function partsOf(files: Files, rules: Making['rules']) {
  const paths = [...files.keys()];
  const held = (kind: ReturnType<Rules['inCopy']>) =>
    paths.filter((path) => rules.inCopy(addressOf(path)) === kind);
  const data = held('inside a script');
  return {
    /** What the copy holds as it is; what readers may open stays, though a script holds it too. */
    plain: [...held(undefined), ...data.filter((path) => rules.kindOf(addressOf(path)) === 'kept')],
    data,
    modules: held('as a script'),
    refused: held('refused'),
  };
}

function copyPages(files: Files, plain: string[], { made, rules }: Making) {
  const own = new Set(plain);
  const setting = {
    made,
    has: (path: string) => own.has(path),
    online: (path: string) => rules.inCopy(addressOf(path)) === 'left out',
    updates: files.has('updates/index.html') ? '/updates/' : undefined,
  };
  const pages = new Map<string, Uint8Array>();
  const modules = new Set<string>();
  const issues: Issue[] = [];
  for (const page of plain.filter(isPage)) {
    const copied = copyPage(fileText(files, page), page, setting);
    pages.set(page, bytesOf(copied.html));
    copied.modules.forEach((module) => modules.add(module));
    issues.push(...copied.issues);
  }
  return { pages, modules, issues };
}

/** The scripts that pages ask for, those that scripts load as they run, and the copy's own. */
async function scriptsOf(files: Files, asked: string[], loaded: string[]) {
  const own = fileURLToPath(new URL('copy-age.ts', import.meta.url));
  const scripts = new Map([[copyScript, await classicScript(own)]]);
  for (const path of asked) scripts.set(path, await classicModule(path, files));
  for (const path of loaded)
    scripts.set(path, await classicModule(path, files, { handsOver: true }));
  return [...scripts].map(([path, code]) => [path, bytesOf(code)] as const);
}

const refusal = (path: string) =>
  issue(
    'copy-file-unknown',
    { path, line: 1 },
    'A feature has made a file that the offline copy does not know what to do with.',
    'Say in the declares.ts of that feature how the copy holds it, or let it not be made.',
  );

const isPage = (path: string) => path.endsWith('.html');

/** The modules of pages and their parts, which the copy holds as classic scripts. */
const isModule = (path: string) => path.startsWith('_astro/') && path.endsWith('.js');
