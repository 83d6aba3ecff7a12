import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
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
  const found: Found[] = [];
  const visit = (node: Tree.Node) => {
    if ('tagName' in node && ['a', 'area', 'iframe'].includes(node.tagName)) {
      const link = node.attrs.find(({ name }) => name === 'href' || name === 'src');
      if (link && /^\s*(?:https?:)?\/\//i.test(link.value))
        found.push({
          written: link.value,
          line: node.sourceCodeLocation?.attrs?.[link.name]?.startLine,
        });
    }
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(html, { sourceCodeLocationInfo: true }));
  return found;
}
