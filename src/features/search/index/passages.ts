import { isTextNode } from '@parse5/tools';
import { isApparatus } from '../../../output/article.ts';
import {
  attributeOf,
  elementIn,
  hasAttribute,
  pageIn,
  type Element,
  type Node,
} from '../../../output/html.ts';

/** A piece of a page that stands by itself: a heading, a paragraph, a point of a list. */
export interface Passage {
  /**
   * What may be done with it: a heading of some level, a text that may be quoted alone, a label
   * that goes with the text before it, or words that are only found.
   */
  is: `h${1 | 2 | 3 | 4 | 5 | 6}` | 'text' | 'label' | 'words';
  /** Its own permanent address on the page. */
  id?: string;
  text: string;
}

/** What stands on a page because it stands elsewhere too, or warns, is not searched. */
const unsearched = 'data-unsearched';

/** What a statement may not be quoted without: its force, its status, its period. */
const label = 'data-label';

/** The passages of a finished page that search may find, the title first. */
export function passagesIn(html: string): Passage[] {
  const part = elementIn(pageIn(html), (element) => hasAttribute(element, 'data-findable'));
  if (!part) return [];
  const reader = new Reader();
  for (const child of part.childNodes) reader.read(child, { is: 'words', quotable: true });
  return reader.found
    .map((passage, index, { [index + 1]: next }) =>
      passage.is !== 'text' || isSaid(passage.text) || next?.is === 'label'
        ? passage
        : { ...passage, is: 'words' as const },
    )
    .sort((a, b) => Number(b.is === 'h1') - Number(a.is === 'h1'));
}

/** The text that search may find on a page; nothing for a page that is not to be found. */
export const searchedText = (passages: Passage[]): string =>
  passages.map(({ text }) => text).join('\n');

interface Place {
  is: Passage['is'];
  /** Nothing around it makes it less than a statement of the page. */
  quotable: boolean;
}

/** Walks through a page, and begins a new passage at each block. */
class Reader {
  found: Passage[] = [];
  #id: string | undefined;
  #text = '';

  read(node: Node, place: Place) {
    if (isTextNode(node)) this.#text += node.value;
    else if ('tagName' in node) this.#element(node, place);
    else if ('childNodes' in node) for (const child of node.childNodes) this.read(child, place);
  }

  #element(element: Element, place: Place) {
    const { tagName } = element;
    if (silent.has(tagName) || isApparatus(element)) return;
    if (hasAttribute(element, unsearched) || hasAttribute(element, 'hidden')) return;
    const own = placeOf(element, place);
    const apart = own.is === 'label' || !inline.has(tagName);
    if (apart) this.#end(place);
    const id = attributeOf(element, 'id');
    if (apart && id) this.#id = id;
    for (const child of element.childNodes) this.read(child, own);
    if (apart) this.#end(own);
  }

  /** What was read since the last end is a passage. */
  #end({ is, quotable }: Place) {
    const text = this.#text.replaceAll(/\s+/g, ' ').trim();
    this.#text = '';
    if (text === '') return;
    const id = is === 'label' ? undefined : this.#id;
    if (id) this.#id = undefined;
    this.found.push({
      is: is === 'text' && !quotable ? 'words' : is,
      ...(id && { id }),
      text,
    });
  }
}

function placeOf(element: Element, { is, quotable }: Place): Place {
  const { tagName } = element;
  if (hasAttribute(element, label)) return { is: 'label', quotable };
  if (/^h[1-6]$/.test(tagName)) return { is: tagName as Passage['is'], quotable };
  if (statements.has(tagName)) return { is: 'text', quotable };
  if (framing.has(tagName)) return { is: 'words', quotable: false };
  return { is: inline.has(tagName) ? is : 'words', quotable };
}

/** Whole sentences: what begins and ends as one. A statement with a label may lack its stop. */
const isSaid = (text: string) =>
  /^["'“‘(]?[\p{Lu}\d£]/u.test(text) && /[.?!…]["'”’)]*$/u.test(text);

const statements = new Set(['p', 'li', 'dd', 'blockquote']);

/** What stands here tells of the page, or needs its rows and columns. */
const framing = new Set(['header', 'figure', 'table', 'aside', 'dl', 'details']);

const silent = new Set(['script', 'style', 'template', 'svg', 'nav', 'form']);

const inline = new Set(
  'a abbr b br cite code dfn em i mark q s small span strong sub sup time'.split(' '),
);
