import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  defaultTreeAdapter,
  parse,
  serializeOuter,
  type DefaultTreeAdapterTypes as Tree,
} from 'parse5';

/** The address of every page of the finished site with its HTML, in the order of the addresses. */
export function finishedPages(folder: string): { address: string; html: string }[] {
  return pathsBelow(folder, '.html').map((path) => ({
    address: `/${path.replace(/(^|\/)index\.html$/, '$1')}`,
    html: readFileSync(join(folder, path), 'utf8'),
  }));
}

/**
 * The files of the finished site that are no pages and no parts of pages; downloads, which are made
 * last, as their page names them.
 */
export function finishedFiles(folder: string): string[] {
  const made = pathsBelow(folder, '')
    .filter(
      (path) => !path.endsWith('.html') && !/^(?:_astro|pagefind|search)\/|^_[a-z]+$/.test(path),
    )
    .map((path) => `/${path}`);
  const page = join(folder, 'downloads/index.html');
  const named = existsSync(page)
    ? [...readFileSync(page, 'utf8').matchAll(/\shref="(\/downloads\/[^"#]+[^"#/])"/g)].map(
        (match) => match[1]!,
      )
    : [];
  return [...new Set([...made, ...named])].sort();
}

/** What a finished page says of the addresses it holds. */
export interface PageFacts {
  /** The fragments that a link to it may name, in their order. */
  ids: string[];
  /** Numbers whose text was removed; a stub says why. */
  removed: string[];
  /** Where it sends its readers, if it holds no text of its own. */
  movedTo?: string;
  /** Numbers that stand on another page now. */
  movedParts: { id: string; to: string }[];
}

/** Reads those facts from the HTML of a page. */
export function pageFacts(html: string): PageFacts {
  const tags = [...html.matchAll(/<[a-z][a-z0-9-]*\s(?:[^"'>]|"[^"]*"|'[^']*')*>/g)].map(
    ([tag]) => tag,
  );
  const value = (tag: string, name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
  const withId = tags.filter((tag) => value(tag, 'id'));
  const movedParts = tags.flatMap((tag) =>
    value(tag, 'data-moved') ? [{ id: value(tag, 'data-moved')!, to: value(tag, 'href')! }] : [],
  );
  const gone = withId
    .filter((tag) => /(?:^| )gone(?: |$)/.test(value(tag, 'class') ?? ''))
    .map((tag) => value(tag, 'id')!);
  const movedTo = withId
    .filter((tag) => value(tag, 'id') === 'moved-to')
    .map((tag) => value(tag, 'href'))[0];
  return {
    ids: [...new Set(withId.map((tag) => value(tag, 'id')!))],
    removed: gone.filter((id) => !movedParts.some((part) => part.id === id)),
    ...(movedTo && { movedTo }),
    movedParts,
  };
}

/**
 * The text of a document as its page shows it: without buttons and forms, every address complete.
 * Nothing where there is no page.
 */
export function documentHtml(folder: string, address: string, site: string): string | undefined {
  const file = join(folder, address, 'index.html');
  if (!existsSync(file)) return undefined;
  const page = parse(readFileSync(file, 'utf8'));
  const text = find(page, (element) =>
    /\b(?:document__text|sheet|prose)\b/.test(attribute(element, 'class') ?? ''),
  );
  if (!text) return undefined;
  tidy(text, new URL(address, site).href);
  return serializeOuter(text);
}

function tidy(element: Tree.Element, base: string) {
  for (const child of element.childNodes.filter(defaultTreeAdapter.isElementNode)) {
    if (isFurniture(child)) defaultTreeAdapter.detachNode(child);
    else tidy(child, base);
  }
  element.attrs = element.attrs
    .filter(({ name }) => name !== 'data-apparatus')
    .map(({ name, value }) =>
      name === 'href' || name === 'src'
        ? { name, value: new URL(value, base).href }
        : { name, value },
    );
}

/**
 * Custom elements and scripts work on the page only; what stands in sections of the page's own has
 * its own place in the data.
 */
const isFurniture = (element: Tree.Element) =>
  element.tagName === 'script' ||
  element.tagName.includes('-') ||
  (element.tagName === 'section' && element.attrs.some(({ name }) => name === 'data-apparatus'));

function find(
  node: Tree.ParentNode,
  wanted: (element: Tree.Element) => boolean,
): Tree.Element | undefined {
  for (const child of node.childNodes.filter(defaultTreeAdapter.isElementNode)) {
    const found = wanted(child) ? child : find(child, wanted);
    if (found) return found;
  }
  return undefined;
}

const attribute = (element: Tree.Element, wanted: string) =>
  element.attrs.find(({ name }) => name === wanted)?.value;

function pathsBelow(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && file.name.endsWith(ending))
    .map((file) =>
      join(file.parentPath, file.name).slice(join(folder, '/').length).replaceAll('\\', '/'),
    )
    .sort();
}
