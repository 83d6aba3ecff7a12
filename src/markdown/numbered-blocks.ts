import type { Element, ElementContent, Nodes, Root } from 'hast';
import { folded } from '../model/editions/anchored-text.ts';

/** A part of the prose that has an anchor, in the order of reading. */
export interface NumberedBlock {
  kind: 'p' | 'f';
  element: Element;
  /** What holds it: the document, or its list. */
  parent: Root | Element;
  text: string;
}

/**
 * The paragraphs, list items (p) and findings (f) of a document: top-level ones only, never notes
 * or quotations.
 */
export function numberedBlocks(tree: Root): NumberedBlock[] {
  const block = (kind: 'p' | 'f', element: Element, parent: Root | Element) => ({
    kind,
    element,
    parent,
    text: wordsOf(element),
  });
  return tree.children.flatMap((element) => {
    if (element.type !== 'element') return [];
    if (element.tagName === 'p') return [block('p', element, tree)];
    if (element.tagName === 'h3') return [block('f', element, tree)];
    if (element.tagName === 'ul' || element.tagName === 'ol')
      return element.children.filter(isItem).map((item) => block('p', item, element));
    return [];
  });
}

/**
 * The words of a piece of prose, white space folded, without the marks of its notes and
 * corrections.
 */
export const wordsOf = (node: Nodes) => folded(raw(node));

function raw(node: Nodes): string {
  if (node.type === 'text') return node.value;
  const classes = node.type === 'element' ? (node.properties.className ?? []) : [];
  if (classes.includes('note') || classes.includes('since')) return '';
  return 'children' in node ? node.children.map(raw).join('') : '';
}

const isItem = (node: ElementContent): node is Element =>
  node.type === 'element' && node.tagName === 'li';
