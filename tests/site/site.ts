import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5';
import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    site: string;
    library: string;
  }
}

/** The folder of the site, built once for the whole run. */
export const builtSite = (): string => inject('site');

/** The folder of the made-up library's site, built once for the whole run. */
export const builtLibrary = (): string => inject('library');

/** Every file of a folder with one of the endings, as paths below it, sorted. */
export function filesOf(folder: string, ...endings: string[]): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((path) => endings.some((ending) => path.endsWith(ending)))
    .sort();
}

/** The text of a page, by its address. */
export const pageOf = (folder: string, address: string) =>
  readFileSync(join(folder, address.endsWith('/') ? `${address}index.html` : address), 'utf8');

export type Element = DefaultTreeAdapterTypes.Element;

/** A page of a built site, parsed as a browser would. */
export interface Page {
  path: string;
  address: string;
  html: string;
  elements: Element[];
}

/** Every page of a built site. */
export function pagesOf(folder: string): Page[] {
  const known = parsed.get(folder) ?? parsePages(folder);
  parsed.set(folder, known);
  return known;
}

const parsed = new Map<string, Page[]>();

/** A copy to take along holds many pages in one, and is tested where it is made. */
const isCopy = (path: string) => path.startsWith('downloads/') && path !== 'downloads/index.html';

function parsePages(folder: string): Page[] {
  return filesOf(folder, '.html')
    .filter((path) => !isCopy(path))
    .map((path) => {
      const html = readFileSync(join(folder, path), 'utf8');
      return {
        path,
        address: `/${path.replace(/index\.html$/, '')}`,
        html,
        elements: elementsIn(parse(html)),
      };
    });
}

/** All elements below a node, in the order of the document. */
function elementsIn(node: DefaultTreeAdapterTypes.Node): Element[] {
  const below = 'content' in node ? [node.content] : 'childNodes' in node ? node.childNodes : [];
  return [...(defaultTreeAdapter.isElementNode(node) ? [node] : []), ...below.flatMap(elementsIn)];
}

/** An attribute of an element. */
export const attribute = (element: Element, name: string) =>
  element.attrs.find((one) => one.name === name)?.value;

/** The elements of a page with one of the names. */
export const named = ({ elements }: Page, ...names: string[]) =>
  elements.filter(({ tagName }) => names.includes(tagName));

/** The words of an element; `leaving` takes elements out. */
export function wordsOf(
  node: DefaultTreeAdapterTypes.Node,
  leaving: (element: Element) => boolean = () => false,
): string {
  if (defaultTreeAdapter.isTextNode(node)) return node.value;
  if (defaultTreeAdapter.isElementNode(node) && leaving(node)) return '';
  return 'childNodes' in node
    ? node.childNodes.map((child) => wordsOf(child, leaving)).join('')
    : '';
}
