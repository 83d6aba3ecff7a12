import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Tells no other site from which page of ours a reader comes, whatever the host's headers say. */
export function outgoingLinks() {
  return (tree: Root) => {
    visit(tree, 'element', ({ tagName, properties }) => {
      if (tagName === 'a' && /^https?:/i.test(String(properties.href)))
        properties.rel = ['noreferrer'];
    });
  };
}
