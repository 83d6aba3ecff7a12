import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { tokens } from '../query/words.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/**
 * The text of the parts of a page that search may find; nothing for a page that is not to be found.
 */
export function findableText(html: string): string {
  return bodies(parse(html)).map(textOf).join(' ');
}

/** For each word, the number of texts that hold it. */
export function countWords(texts: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const word of new Set(tokens(text).map((token) => token.text)))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

const isElement = (node: Node): node is Element => 'tagName' in node;
const has = (node: Element, name: string) =>
  node.attrs.some((attribute) => attribute.name === name);
const silent = new Set(['script', 'style', 'template', 'svg', 'nav', 'form']);

function bodies(node: Node): Element[] {
  if (isElement(node) && has(node, 'data-findable')) return [node];
  return 'childNodes' in node ? node.childNodes.flatMap(bodies) : [];
}

function textOf(node: Node): string {
  if ('value' in node) return node.value;
  if (isElement(node) && (silent.has(node.tagName) || has(node, 'data-apparatus'))) return '';
  if (!('childNodes' in node)) return '';
  const inside = node.childNodes.map(textOf).join('');
  return isElement(node) && !inline.has(node.tagName) ? ` ${inside} ` : inside;
}

const inline = new Set([
  'a',
  'abbr',
  'b',
  'cite',
  'code',
  'dfn',
  'em',
  'i',
  'mark',
  'q',
  's',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'time',
]);
