import { escaped } from '../../../output/escaped.ts';
import type { Passage } from './passages.ts';

/** Whether search may find a page: its main part says so. */
export const isFindable = (html: string) => /<main(?=[^>]*\sdata-findable)[^>]*>/.test(html);

/**
 * A finished page as Pagefind is to read it: its facts (`<meta name="pb:…">`) and its passages one
 * by one, each with an id, so that where each begins is known to who quotes it. Ids that a page
 * does not have begin with `~`.
 */
export function forPagefind(html: string, passages: Passage[]): string {
  const facts = [...html.matchAll(fact)].map(([, name, rest]) =>
    facets.has(name!)
      ? `<meta data-pagefind-filter="${name}[content]"${rest}`
      : `<meta data-pagefind-meta="${name}[content]"${rest}`,
  );
  const body = passages.map(
    ({ is, id, text }, index) =>
      `<${elements[is] ?? is} id="${escaped(id ?? `~${is === 'label' ? 'l' : ''}${index}`)}">` +
      `${escaped(text)}</${elements[is] ?? is}>`,
  );
  const language = /<html[^>]*\slang="([^"]*)"/.exec(html)?.[1] ?? 'en';
  return (
    `<!doctype html><html lang="${language}"><head>${facts.join('')}</head>` +
    `<body><main data-pagefind-body>${body.join('\n')}</main></body></html>`
  );
}

const fact = /<meta name="pb:(\w+)"((?:[^>"]|"[^"]*")*>)/g;

/** What may be quoted is a paragraph to Pagefind, and nothing else is. */
const elements: Partial<Record<Passage['is'], string>> = {
  text: 'p',
  label: 'div',
  words: 'div',
};

/** Facts that results can be narrowed by; the others are shown with a result. */
const facets = new Set(['kind', 'theme', 'audience', 'year']);
