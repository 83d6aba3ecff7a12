import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { folded, type AnchoredText } from '../../model/editions/anchored-text.ts';

/** What the ledger needs to know of a finished page. */
export interface PublishedPage {
  /** The ids of its elements. */
  ids: Set<string>;
  /** Where it sends its readers, if it holds no text of its own. */
  movedTo?: string;
  /** Where it sends those who ask for one part of it. */
  parts: Map<string, string>;
  takenDown: boolean;
}

/** Reads a finished page for its addresses. */
export function publishedPage(html: string): PublishedPage {
  const attribute = (tag: string, name: string) =>
    new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
  const links = [...html.matchAll(/<a [^>]*(?:id="moved-to"|data-moved=)[^>]*>/g)].map(
    ([tag]) => tag,
  );
  const movedTo = links
    .filter((tag) => attribute(tag, 'id') === 'moved-to')
    .map((tag) => attribute(tag, 'href'))[0];
  return {
    ids: new Set([...html.matchAll(/\sid="?([^"\s>]+)/g)].map((match) => match[1]!)),
    ...(movedTo && { movedTo }),
    parts: new Map(
      links.flatMap((tag) =>
        attribute(tag, 'data-moved')
          ? [[attribute(tag, 'data-moved')!, attribute(tag, 'href')!]]
          : [],
      ),
    ),
    takenDown: html.includes('id="taken-down"'),
  };
}

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const permanentId = /^[pfral]\d+[a-z]*$/;
/**
 * Parts of a numbered text that are ours to reword: its number, note marks, and the words of the
 * frame around it.
 */
const frame = /(?:^| )(?:pn|note|change-status|since)(?: |$)/;

/**
 * The frozen text of a finished page, in its order: its title, its key numbers and each text with a
 * permanent number. Left out are note marks, stubs, and whatever is marked `data-frame` or as a
 * tooltip.
 */
export function frozenText(html: string): AnchoredText[] {
  return inside(parse(html)).flatMap((element) => {
    const id = idOf(element);
    return id ? [{ id, text: folded(words(element)) }] : [];
  });
}

function idOf(element: Element): string | undefined {
  const id = attr(element, 'id');
  if (id && permanentId.test(id)) return hasClass(element, 'gone') ? undefined : id;
  if (element.tagName === 'h1') return 'title';
  if (
    element.tagName === 'li' &&
    element.parentNode &&
    hasClass(element.parentNode as Element, 'numbers')
  ) {
    return `number:${inside(element)
      .map((inner) => attr(inner, 'data-stat'))
      .find((stat) => stat !== undefined)}`;
  }
  return undefined;
}

function words(node: Node): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
  const element = node as Element;
  if (
    attr(element, 'data-frame') !== undefined ||
    attr(element, 'role') === 'tooltip' ||
    frame.test(attr(element, 'class') ?? '')
  )
    return '';
  const inside = ('childNodes' in node ? node.childNodes : []).map(words).join('');
  return blocks.has(element.tagName) ? ` ${inside} ` : inside;
}

/** Two blocks are two runs of words, with white space between their tags or without. */
const blocks = new Set(['p', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'div', 'section', 'table', 'tr']);

/** All elements below a node, in their order. */
function inside(node: Node): Element[] {
  const children = 'childNodes' in node ? node.childNodes : [];
  return children.flatMap((child) =>
    'tagName' in child ? [child, ...inside(child)] : inside(child),
  );
}

const attr = (element: Element, name: string) =>
  element.attrs?.find((attribute) => attribute.name === name)?.value;
const hasClass = (element: Element, name: string) =>
  (attr(element, 'class') ?? '').split(' ').includes(name);
