import { folded } from '../../model/editions/anchored-text.ts';
import {
  attributeOf,
  elementsIn,
  hasAttribute,
  hasClass,
  pageIn,
  type Element,
  type Node,
} from '../../output/html.ts';

/** A frozen text of a finished page. */
export interface FrozenText {
  /** Its anchor; for the title "h1", for the first key number "number.1". */
  name: string;
  text: string;
  /** Whether a notice stands in it, in place of what was taken down. */
  takenDown: boolean;
}

/**
 * The frozen text of a finished page, in its order: its title, its key numbers and each text with
 * an anchor. Left out are note marks, stubs, and whatever is marked `data-frame` or as a tooltip.
 */
export function frozenText(html: string): FrozenText[] {
  let numbers = 0;
  return elementsIn(pageIn(html)).flatMap((element) => {
    const name = nameOf(element) ?? (isKeyNumber(element) && `number.${(numbers += 1)}`);
    if (!name) return [];
    const takenDown = [element, ...elementsIn(element)].some((inner) =>
      hasAttribute(inner, 'data-taken-down'),
    );
    return [{ name, text: folded(words(element)), takenDown }];
  });
}

const anchor = /^[pfral]\d+[a-z]*$/;

function nameOf(element: Element): string | undefined {
  const id = attributeOf(element, 'id');
  if (id && anchor.test(id)) return hasClass(element, 'gone') ? undefined : id;
  return element.tagName === 'h1' ? 'h1' : undefined;
}

const isKeyNumber = ({ tagName, parentNode }: Element) =>
  tagName === 'li' && parentNode && 'tagName' in parentNode && hasClass(parentNode, 'numbers');

function words(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  if ('tagName' in node && isFrame(node)) return '';
  const inside = ('childNodes' in node ? node.childNodes : []).map(words).join('');
  return blocks.has(node.nodeName) ? ` ${inside} ` : inside;
}

/**
 * Parts of a numbered text that are ours to reword: its number, note marks, and the words of the
 * frame around it.
 */
const isFrame = (element: Element) =>
  hasAttribute(element, 'data-frame') ||
  attributeOf(element, 'role') === 'tooltip' ||
  ['pn', 'note', 'change-status', 'since'].some((name) => hasClass(element, name));

/** Two blocks are two runs of words, with white space between their tags or without. */
const blocks = new Set(['p', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'div', 'section', 'table', 'tr']);
