import { isTextNode } from '@parse5/tools';
import { elementIn, hasAttribute, pageIn, type Element, type Node } from './html.ts';

/**
 * What stands in a text and is no part of it carries this attribute: buttons, ways to share it,
 * lists of what else there is. Search finds nothing there, the data and the books leave it out.
 */
export const apparatus = 'data-apparatus';

/** Whether an element is marked as no part of the text. */
export const isApparatus = (element: Element): boolean => hasAttribute(element, apparatus);

/** The article of a finished page; nothing where a page has none. */
export function articleOf(html: string): Element | undefined {
  const from = html.indexOf('<article');
  const end = html.lastIndexOf('</article>');
  // The rest of a page need not be read.
  if (from < 0 || end < from) return undefined;
  return elementIn(pageIn(html.slice(from, end)), ({ tagName }) => tagName === 'article');
}

/** The text below a node as a reader takes it in: without what is no part of it, blocks apart. */
export function readingText(node: Node): string {
  if (isTextNode(node)) return node.value;
  if ('tagName' in node && (silent.has(node.tagName) || isApparatus(node))) return '';
  if (!('childNodes' in node)) return '';
  const inside = node.childNodes.map(readingText).join('');
  return 'tagName' in node && !inline.has(node.tagName) ? ` ${inside} ` : inside;
}

const silent = new Set(['script', 'style', 'template', 'svg', 'nav', 'form']);

const inline = new Set(
  'a abbr b cite code dfn em i mark q s small span strong sub sup time'.split(' '),
);
