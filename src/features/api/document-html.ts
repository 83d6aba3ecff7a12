import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isElementNode, removeNode } from '@parse5/tools';
import { serializeOuter } from 'parse5';
import { fileAt } from '../../output/addresses.ts';
import { apparatus, isApparatus } from '../../output/article.ts';
import { elementIn, hasClass, pageIn, type Element } from '../../output/html.ts';

/**
 * The text of a document as its page shows it: without buttons and forms, every address complete.
 * Nothing where there is no page.
 */
export function documentHtml(folder: string, address: string, site: string): string | undefined {
  const file = join(folder, fileAt(address));
  if (!existsSync(file)) return undefined;
  const text = elementIn(pageIn(readFileSync(file, 'utf8')), holdsText);
  if (!text) return undefined;
  tidy(text, new URL(address, site).href);
  return serializeOuter(text);
}

const holdsText = (element: Element) =>
  ['document__text', 'sheet', 'prose'].some((name) => hasClass(element, name));

function tidy(element: Element, base: string) {
  for (const child of element.childNodes.filter(isElementNode)) {
    if (isFurniture(child)) removeNode(child);
    else tidy(child, base);
  }
  element.attrs = element.attrs
    .filter(({ name }) => name !== apparatus)
    .map(({ name, value }) =>
      name === 'href' || name === 'src'
        ? { name, value: new URL(value, base).href }
        : { name, value },
    );
}

/**
 * Custom elements and scripts work on the page only; what stands in sections of the page's own has
 * its own place in the data.
 */
const isFurniture = (element: Element) =>
  element.tagName === 'script' ||
  element.tagName.includes('-') ||
  (/^(section|div|details)$/.test(element.tagName) && isApparatus(element));
