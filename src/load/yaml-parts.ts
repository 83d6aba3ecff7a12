import { isScalar, visit, type Document, type Node } from 'yaml';
import type { Issue } from '../model/issue.ts';
import { isLong, shortenIt } from './long-texts.ts';

/** A part of YAML that no text of ours needs, and where it begins. */
interface OddPart extends Pick<Issue, 'code' | 'problem' | 'cure'> {
  offset: number;
}

const quoteIt = 'Put the text in quotes.';
const unnamed = [
  'A field here is not named by a word.',
  'Write the name of the field, a colon, and what it holds.',
] as const;

/**
 * The first part of a file that means more than it says: a reference, which can make a small file
 * endlessly large; a name for one; a tag, which asks for something other than a text; a field whose
 * name is no word; a text that is too long.
 */
export function oddPart(document: Document): OddPart | undefined {
  let found: OddPart | undefined;
  const stop = (code: OddPart['code'], node: unknown, problem: string, cure: string) => {
    found = { code, problem, cure, offset: (node as Node | null)?.range?.[0] ?? 0 };
    return visit.BREAK;
  };
  visit(document, {
    Alias: (_, node) =>
      stop(
        'yaml-alias',
        node,
        'A text that begins with * is taken for a reference to another part of the file.',
        quoteIt,
      ),
    Pair: (_, { key }) => (isScalar(key) ? undefined : stop('yaml-odd', key, ...unnamed)),
    Node: (_, node) => {
      if (node.anchor)
        return stop(
          'yaml-alias',
          node,
          `“&${node.anchor.slice(0, 40)}” is taken for a name, and is no part of the text.`,
          quoteIt,
        );
      if (node.tag)
        return stop(
          'yaml-odd',
          node,
          'A word that begins with ! is taken for a tag, and is no part of the text.',
          `${quoteIt} No text here needs a tag.`,
        );
      return isScalar(node) && typeof node.value === 'string' && isLong(node.value)
        ? stop('text-long', node, 'A text here is longer than anyone reads.', shortenIt)
        : undefined;
    },
  });
  return found;
}
