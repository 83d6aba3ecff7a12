import type { Element, ElementContent, Root } from 'hast';
import type { VFile } from 'vfile';

const numbered = /(?:^|\/)(?:briefings|letters)\//;

/** Gives each paragraph and list item of a briefing or letter its number (p1 …), and each finding its own (f1 …). */
export function paragraphIds() {
  return (tree: Root, file: VFile) => {
    if (!numbered.test(file.path?.replaceAll('\\', '/') ?? '')) return;
    let paragraphs = 0;
    let findings = 0;
    const number = (element: Element) => addNumber(element, `p${++paragraphs}`, `Paragraph ${paragraphs}`);
    for (const element of tree.children) {
      if (element.type !== 'element') continue;
      if (element.tagName === 'p') number(element);
      if (element.tagName === 'ul' || element.tagName === 'ol') element.children.filter(isItem).forEach(number);
      if (element.tagName === 'h3') addNumber(element, `f${++findings}`, `Finding ${findings}`);
    }
  };
}

const isItem = (node: ElementContent): node is Element => node.type === 'element' && node.tagName === 'li';

function addNumber(element: Element, id: string, name: string) {
  element.properties['id'] = id;
  element.children.unshift({
    type: 'element',
    tagName: 'a',
    properties: { className: ['pn'], href: `#${id}`, ariaLabel: name, dataPagefindIgnore: '' },
    children: [{ type: 'text', value: id.startsWith('f') ? id : id.slice(1) }],
  });
}
