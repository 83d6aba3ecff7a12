import { parseFragment, serialize, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/**
 * A briefing's prose for paper: without the numbers of paragraphs, the marks of notes and the ids
 * that belong to the full page.
 */
export function plainProse(html: string): string {
  const fragment = parseFragment(html);
  strip(fragment);
  return serialize(fragment);
}

function strip(parent: Tree.ParentNode) {
  parent.childNodes = parent.childNodes.filter((node) => !isApparatus(node));
  for (const node of parent.childNodes) {
    if (!('tagName' in node)) continue;
    node.attrs = node.attrs.filter(({ name }) => name !== 'id');
    strip(node);
  }
}

const isApparatus = (node: Tree.ChildNode) =>
  'tagName' in node &&
  node.tagName === 'a' &&
  node.attrs.some(({ name, value }) => name === 'class' && /^(?:pn|note)$/.test(value));
