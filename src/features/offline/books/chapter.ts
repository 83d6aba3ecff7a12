import { apparatus, articleOf } from '../../../output/article.ts';
import {
  attributeOf,
  elementIn,
  elementsIn,
  hasAttribute,
  pageIn,
  textOf,
  type Element,
} from '../../../output/html.ts';

/**
 * A document as it stands in a book: what a reader reads, without what only a page on a screen
 * needs.
 */
export interface Chapter {
  /** Its name in the book: a file in an EPUB, an anchor in a single file. */
  name: string;
  /** Its address on the site. */
  address: string;
  title: string;
  /** Kind, identifier, edition and date, in one line. */
  facts: string;
  content: Element;
  /** Its parts: the level-2 headings that have an id. */
  parts: { id: string; title: string }[];
  /** The ids in it, which other chapters may lead to. */
  ids: ReadonlySet<string>;
  /** Whether it begins with a note about what is distressing. */
  noted: boolean;
  /** Whether it draws something. */
  drawn: boolean;
}

/** The article of a finished page, tidied for a book. */
export function chapterOf(
  html: string,
  about: Pick<Chapter, 'name' | 'address' | 'title' | 'facts'>,
): Chapter {
  const content = articleOf(html);
  if (!content)
    throw new Error(`The page ${about.address} has no article, so no book can hold it.`);
  tidy(content);
  const elements = [content, ...elementsIn(content)];
  const heads = elements.filter(
    (element) => element.tagName === 'h2' && hasAttribute(element, 'id'),
  );
  return {
    ...about,
    content,
    parts: heads.map((head) => ({ id: attributeOf(head, 'id')!, title: textOf(head).trim() })),
    ids: new Set(elements.flatMap((element) => attributeOf(element, 'id') ?? [])),
    noted: elements.some((element) => attributeOf(element, 'class') === 'content-note'),
    drawn: elements.some(({ tagName }) => tagName === 'svg'),
  };
}

/** The block of helplines of a finished page. */
export function helpOf(html: string): Element {
  const help = elementIn(
    pageIn(html),
    (element) => attributeOf(element, 'aria-labelledby') === 'help',
  );
  if (!help) throw new Error('The home page has no helplines, so no book can hold them.');
  tidy(help);
  return help;
}

function tidy(element: Element) {
  element.childNodes = element.childNodes.filter(
    (child) => !('tagName' in child) || !forScreens(child),
  );
  unfold(element);
  for (const child of element.childNodes) if ('tagName' in child) tidy(child);
}

/** A book folds nothing away: not every reader could open it. */
function unfold(element: Element) {
  if (!['details', 'summary'].includes(element.tagName)) return;
  element.tagName = 'div';
  element.nodeName = 'div';
}

const tools = new Set([
  'script',
  'style',
  'template',
  'button',
  'form',
  'input',
  'dialog',
  'noscript',
]);

/**
 * Scripts and their tools, what only a script would show, the contents of the page, and how to keep
 * or share it.
 */
const forScreens = (element: Element) =>
  tools.has(element.tagName) ||
  element.tagName.includes('-') ||
  hasAttribute(element, 'hidden') ||
  element.tagName === 'nav' ||
  isExtra(element);

/** Apparatus is no part of the text, but for these sections. */
const isExtra = (element: Element) =>
  /^(section|aside|div|details)$/.test(element.tagName) &&
  hasAttribute(element, apparatus) &&
  !inBooks.has(attributeOf(element, 'aria-labelledby') ?? '');

const inBooks = new Set([
  'words',
  'related',
  'sources',
  'about-this-briefing',
  'history',
  'provenance',
]);
