import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/**
 * The Markdown of a text as the pages take it, footnotes and tables included, for checks that look
 * at what is in it.
 */
export const treeOf = (text: string): Root =>
  unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).parse(text);
