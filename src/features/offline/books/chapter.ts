import { parse, type DefaultTreeAdapterTypes } from 'parse5';

export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;

/**
 * A document as it stands in a book: what a reader reads, without what only a page on a screen
 * needs.
 */
export interface Chapter {
  /** Its name in the book: a file in an EPUB, an anchor in a single file. */
  name: string;
  /** Its address on the site. */
  address: string;
  title: string;
  /** Kind, identifier, edition and date, in one line. */
  facts: string;
  content: Element;
  /** Its parts: the level-2 headings that have an id. */
  parts: { id: string; title: string }[];
  /** The ids in it, which other chapters may lead to. */
  ids: ReadonlySet<string>;
  /** Whether it draws something. */
  drawn: boolean;
}

/** The article of a finished page, tidied for a book. */
export function chapterOf(
  html: string,
  about: Pick<Chapter, 'name' | 'address' | 'title' | 'facts'>,
): Chapter {
  const content = elementsOf(parse(articleIn(html))).find(
    (element) => element.tagName === 'article',
  );
  if (!content)
    throw new Error(`The page ${about.address} has no article, so no book can hold it.`);
  tidy(content);
  const elements = [content, ...elementsOf(content)];
  const heads = elements.filter(
    (element) => element.tagName === 'h2' && attribute(element, 'id') !== undefined,
  );
  return {
    ...about,
    content,
    parts: heads.map((head) => ({ id: attribute(head, 'id')!, title: plainText(head).trim() })),
    ids: new Set(elements.flatMap((element) => attribute(element, 'id') ?? [])),
    drawn: elements.some(({ tagName }) => tagName === 'svg'),
  };
}

/** The article's own text; the rest of a page need not be parsed. */
const articleIn = (html: string) =>
  html.slice(
    Math.max(0, html.indexOf('<article')),
    html.lastIndexOf('</article>') + '</article>'.length,
  );

/** The block of helplines of a finished page. */
export function helpOf(html: string): Element {
  const help = elementsOf(parse(html)).find(
    (element) => attribute(element, 'aria-labelledby') === 'help',
  );
  if (!help) throw new Error('The home page has no helplines, so no book can hold them.');
  tidy(help);
  return help;
}

/** All elements below a node, in the order of the text. */
export function elementsOf(node: DefaultTreeAdapterTypes.ParentNode): Element[] {
  return node.childNodes.flatMap((child) =>
    'tagName' in child ? [child, ...elementsOf(child)] : [],
  );
}

/** The text of a tree. */
export function plainText(node: DefaultTreeAdapterTypes.Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(plainText).join('') : '';
}

/** The value of an attribute. */
export const attribute = (element: Element, name: string) =>
  element.attrs.find((attr) => attr.name === name)?.value;

function tidy(element: Element) {
  element.childNodes = element.childNodes.filter(
    (child) => !('tagName' in child) || !forScreens(child),
  );
  for (const child of element.childNodes) if ('tagName' in child) tidy(child);
}

const tools = new Set([
  'script',
  'style',
  'template',
  'button',
  'form',
  'input',
  'dialog',
  'noscript',
]);

/**
 * Scripts and their tools, what only a script would show, the contents of the page, and how to keep
 * or share it.
 */
const forScreens = (element: Element) =>
  tools.has(element.tagName) ||
  element.tagName.includes('-') ||
  attribute(element, 'hidden') !== undefined ||
  element.tagName === 'nav' ||
  isExtra(element);

/** Apparatus is no part of the text, but for these sections. */
const isExtra = (element: Element) =>
  /^(section|aside|div)$/.test(element.tagName) &&
  attribute(element, 'data-apparatus') !== undefined &&
  !inBooks.has(attribute(element, 'aria-labelledby') ?? '');

const inBooks = new Set(['words', 'related', 'sources', 'history', 'provenance']);
