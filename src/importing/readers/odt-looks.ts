import type { DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** How words of a style look. */
interface Look {
  /** The words with the marks of HTML for it. */
  wrap: (words: string) => string;
  /** Whether a new sheet begins with it. */
  newPage: boolean;
}

/** The styles of a document, by their names. */
export interface Looks {
  of: (name: string | undefined) => Look;
  isNumbered: (name: string | undefined) => boolean;
}

/** Reads from the styles of a document how words look that have one. */
export function looksOf(nodes: Node[]): Looks {
  const styles = new Map<string, Element>();
  const numbered = new Set<string>();
  for (const element of elementsIn(nodes)) {
    const name = attribute(element, 'style:name');
    if (!name) continue;
    if (element.tagName === 'style:style') styles.set(name, element);
    if (
      element.tagName === 'text:list-style' &&
      childNamed(element, 'text:list-level-style-number')
    )
      numbered.add(name);
  }
  return {
    of: (name) => lookOf(chain(name, styles)),
    isNumbered: (name) => name !== undefined && numbered.has(name),
  };
}

/** A style and those it comes from, itself first. */
function chain(name: string | undefined, styles: Map<string, Element>): Element[] {
  const all: Element[] = [];
  let next = name;
  while (next !== undefined && all.length < 12) {
    const style = styles.get(next);
    if (!style) break;
    all.push(style);
    next = attribute(style, 'style:parent-style-name');
  }
  return all;
}

function lookOf(styles: Element[]): Look {
  const said = (name: string) =>
    styles
      .flatMap((style) =>
        elementsIn(style.childNodes).flatMap((part) => attribute(part, name) ?? []),
      )
      .at(0);
  const bold = /^(bold|[6-9]00)$/.test(said('fo:font-weight') ?? '');
  const italic = said('fo:font-style') === 'italic';
  const raised = /^(super|[1-9]\d*%)/.test(said('style:text-position') ?? '');
  const wrap = (words: string) => {
    const lifted = raised ? `<sup>${words}</sup>` : words;
    const leaning = italic ? `<em>${lifted}</em>` : lifted;
    return bold ? `<strong>${leaning}</strong>` : leaning;
  };
  return { wrap, newPage: said('fo:break-before') === 'page' };
}

const childNamed = (element: Element, name: string) =>
  elementsIn(element.childNodes).find(({ tagName }) => tagName === name);

function elementsIn(nodes: Node[]): Element[] {
  return nodes.flatMap((node) => ('tagName' in node ? [node, ...elementsIn(node.childNodes)] : []));
}

const attribute = (element: Element, name: string) =>
  element.attrs.find((each) => each.name === name)?.value;
