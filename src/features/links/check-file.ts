import { parse } from 'parse5';
import { elementsIn } from '../../output/html.ts';
import type { Links } from './links-schema.ts';
import { checkLink, type Finding } from './judge.ts';
import { isHtml, linksInText, type Found } from './links-in.ts';
import { takenDown } from './taken-down.ts';

/** What every link of a text to this site is today, each with its line. */
export async function checkText(
  text: string,
  links: Links,
): Promise<(Finding & { line?: number })[]> {
  const found = isHtml(text) ? linksInHtml(text) : linksInText(text, links.site);
  return Promise.all(
    found.flatMap(({ written, line }) => {
      const finding = checkLink(written, links);
      return finding ? [takenDown(finding, links).then((known) => ({ ...known, line }))] : [];
    }),
  );
}

function linksInHtml(html: string): Found[] {
  const page = parse(html, { sourceCodeLocationInfo: true });
  return elementsIn(page).flatMap((element) => {
    if (!['a', 'area', 'iframe'].includes(element.tagName)) return [];
    const link = element.attrs.find(({ name }) => name === 'href' || name === 'src');
    if (!link || !/^\s*(?:https?:)?\/\//i.test(link.value)) return [];
    const line = element.sourceCodeLocation?.attrs?.[link.name]?.startLine;
    return [{ written: link.value, ...(line && { line }) }];
  });
}
