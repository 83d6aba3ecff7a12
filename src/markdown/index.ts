import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { Term } from '../model/content/term.ts';
import { glossaryTerms } from './glossary-terms.ts';
import { outgoingLinks } from './outgoing-links.ts';
import { paragraphIds, type Numbering } from './paragraph-ids.ts';
import { references, type StatisticOf } from './references.ts';

/**
 * How prose becomes HTML: the plugins, in the order they run. `terms` gives the glossary as it is
 * now.
 */
export function prosePlugins(numbering: Numbering, terms: () => readonly Term[]) {
  return {
    gfm: false,
    smartypants: false,
    remarkPlugins: [
      [remarkGfm, { singleTilde: false }],
      [references, numbering.statisticOf],
    ] as never[],
    rehypePlugins: [[paragraphIds, numbering], [outgoingLinks], [glossaryTerms, terms]] as never[],
  };
}

/**
 * One text of the front matter as HTML, without a paragraph around it. `sources` is the document's
 * list, which numbers the notes.
 */
export function inline(text: string, statisticOf: StatisticOf, sources: readonly string[]): string {
  const html = unified()
    .use(remarkParse)
    .use(references, statisticOf, sources)
    .use(remarkRehype)
    .use(outgoingLinks)
    .use(rehypeStringify)
    .processSync(text);
  return String(html).replace(/^<p>([\s\S]*)<\/p>$/, '$1');
}
