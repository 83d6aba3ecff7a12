import { getAttribute, getTextContent, isElementNode, query, queryAll } from '@parse5/tools';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';

/** Anything that stands in a page. */
export type Node = DefaultTreeAdapterTypes.Node;

/** An element of a page. */
export type Element = DefaultTreeAdapterTypes.Element;

/** A page, read as a browser would read it. */
export const pageIn = (html: string): DefaultTreeAdapterTypes.Document => parse(html);

/** All elements below a node, in the order of the text. */
export const elementsIn = (node: Node): Element[] => [...queryAll<Element>(node, isElementNode)];

/** The first element below a node that is wanted. */
export const elementIn = (node: Node, wanted: (element: Element) => boolean): Element | undefined =>
  query<Element>(node, (one) => isElementNode(one) && wanted(one)) ?? undefined;

/** The value of an attribute; nothing where the element has none of that name. */
export const attributeOf = (element: Element, name: string): string | undefined =>
  getAttribute(element, name) ?? undefined;

/** Whether an element has an attribute, with whatever value. */
export const hasAttribute = (element: Element, name: string): boolean =>
  element.attrs.some((attribute) => attribute.name === name);

/** Whether an element is of a class. */
export const hasClass = (element: Element, name: string): boolean =>
  (attributeOf(element, 'class') ?? '').split(/\s+/).includes(name);

/** All the text below a node, as it stands there. */
export const textOf = (node: Node): string => getTextContent(node);
