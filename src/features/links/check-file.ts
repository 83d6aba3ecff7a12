import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { elementsIn } from '../../output/html.ts';
import type { Links } from './links-schema.ts';
import { checkLink, type Finding } from './judge.ts';
import { isHtml, linksInText, linksInWords, type Found } from './links-in.ts';
import { takenDown } from './taken-down.ts';

/** What every link of a text to this site is today, each with its line. */
export async function checkText(
  text: string,
  links: Links,
): Promise<(Finding & { line?: number })[]> {
  const found = isHtml(text) ? linksInHtml(text, links.site) : linksInText(text, links.site);
  return Promise.all(
    found.flatMap(({ written, line }) => {
      const finding = checkLink(written, links);
      return finding ? [takenDown(finding, links).then((known) => ({ ...known, line }))] : [];
    }),
  );
}

function linksInHtml(html: string, site: string): Found[] {
  const page = parse(html, { sourceCodeLocationInfo: true });
  return elementsIn(page).flatMap((element) => [
    ...linkOf(element),
    ...element.childNodes.flatMap((node) =>
      node.nodeName === '#text' && !isSilent(element)
        ? wordsOf(node as DefaultTreeAdapterTypes.TextNode, site)
        : [],
    ),
  ]);
}

function linkOf(element: DefaultTreeAdapterTypes.Element): Found[] {
  if (!['a', 'area', 'iframe'].includes(element.tagName)) return [];
  const link = element.attrs.find(({ name }) => name === 'href' || name === 'src');
  if (!link || !/^\s*(?:https?:)?\/\//i.test(link.value)) return [];
  const line = element.sourceCodeLocation?.attrs?.[link.name]?.startLine;
  return [{ written: link.value, ...(line && { line }) }];
}

/** What a link says of itself is told by its address; a script and a style say nothing. */
function isSilent(element: DefaultTreeAdapterTypes.Element): boolean {
  if (['a', 'script', 'style'].includes(element.tagName)) return true;
  const { parentNode } = element;
  return parentNode !== null && 'tagName' in parentNode && isSilent(parentNode);
}

function wordsOf(node: DefaultTreeAdapterTypes.TextNode, site: string): Found[] {
  const first = node.sourceCodeLocation?.startLine ?? 1;
  return linksInWords(node.value, site).map(({ written, line = 1 }) => ({
    written,
    line: first + line - 1,
  }));
}
