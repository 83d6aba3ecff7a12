import { escaped } from '../../../output/escaped.ts';
import { hasAttribute, type Element, type Node } from '../../../output/html.ts';

/** How a book changes what it writes. */
export interface Manner {
  /** Where a link leads in this book. */
  link: (address: string) => string;
  /** The name of a place in this book. */
  id: (id: string) => string;
  /** By how many levels headings go down. */
  deeper?: number;
  /** Attributes to add, such as what an EPUB says of notes. */
  mark?: (element: Element) => string;
}

/**
 * Writes a tree so that it reads the same as HTML and as XML. No serialiser of others does that and
 * leaves the tree as it is, which all books share.
 */
export function writeHtml(node: Node, manner: Manner): string {
  if ('value' in node) return escaped(node.value);
  if (!('tagName' in node)) return '';
  const name = headingName(node.tagName, manner.deeper ?? 0);
  const attributes =
    node.attrs.map((attribute) => writtenAttribute(attribute, manner)).join('') +
    (manner.mark?.(node) ?? '') +
    namespaceOf(node);
  if (empty.has(name)) return `<${name}${attributes}/>`;
  const inside = node.childNodes.map((child) => writeHtml(child, manner)).join('');
  return `<${name}${attributes}>${inside}</${name}>`;
}

const empty = new Set(['area', 'br', 'col', 'hr', 'img', 'wbr', 'source', 'track']);
const references = new Set([
  'aria-labelledby',
  'aria-describedby',
  'aria-details',
  'headers',
  'for',
]);

const headingName = (name: string, deeper: number) =>
  /^h[1-6]$/.test(name) ? `h${Math.min(6, Number(name[1]) + deeper)}` : name;

const namespaceOf = (element: Element) =>
  element.tagName === 'svg' && !hasAttribute(element, 'xmlns')
    ? ' xmlns="http://www.w3.org/2000/svg"'
    : '';

type Attribute = Element['attrs'][number];

function writtenAttribute({ name, prefix, value }: Attribute, manner: Manner): string {
  if (name.startsWith('data-') || name === 'style' || name === 'tabindex' || prefix === 'xmlns')
    return '';
  return ` ${prefix ? `${prefix}:` : ''}${name}="${escaped(valueOf(name, value, manner))}"`;
}

function valueOf(name: string, value: string, { id, link }: Manner): string {
  // An XML name has no “=”, which the places of roles have: #for=gps.
  if (name === 'id') return id(value.replace('=', '-'));
  if (name === 'href') return link(value);
  if (references.has(name))
    return value
      .split(' ')
      .map((one) => id(one))
      .join(' ');
  return value.replace(/url\(#([^)]+)\)/g, (_, target: string) => `url(#${id(target)})`);
}
