import type { Element, ElementContent, Root, Text } from 'hast';
import type { VFile } from 'vfile';
import { permalink } from '../model/addresses/permalink.ts';
import type { Term } from '../model/content/term.ts';

interface Word {
  id: string;
  pattern: RegExp;
}

/**
 * Links the first use of each glossary term and abbreviation in a briefing; never a synonym, and
 * never a letter’s own text. `terms` gives the glossary as it is now.
 */
export function glossaryTerms(terms: () => readonly Term[]) {
  let known: readonly Term[] | undefined;
  let words: Word[] = [];
  return (tree: Root, file: VFile) => {
    if (!/(?:^|\/)briefings\//.test(file.path.replaceAll('\\', '/'))) return;
    const now = terms();
    if (known !== now) words = wordsOf(now);
    known = now;
    const left: Left = new Map();
    for (const word of words) left.set(word.id, [...(left.get(word.id) ?? []), word]);
    for (const element of tree.children)
      if (element.type === 'element' && !/^h\d$/.test(element.tagName)) linkIn(element, left);
  };
}

/** What is looked for, the longest first. */
function wordsOf(terms: readonly Term[]): Word[] {
  const words = terms.flatMap(({ id, term, abbreviation, definition }) => [
    { id, pattern: wordPattern(term) },
    ...(abbreviation && unambiguous(abbreviation, definition)
      ? [{ id, pattern: new RegExp(`\\b${escaped(abbreviation)}s?\\b`) }]
      : []),
  ]);
  return words.sort((a, b) => b.pattern.source.length - a.pattern.source.length);
}

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
const wordPattern = (term: string) =>
  new RegExp(`\\b[${term[0]!.toUpperCase()}${term[0]!}]${escaped(term.slice(1))}s?\\b`);

/** Two letters mean too much, and a definition says when an abbreviation has another sense. */
const unambiguous = (abbreviation: string, definition: string) =>
  abbreviation.length > 2 && !/can also mean|has meant/.test(definition);

type Left = Map<string, Word[]>;

function linkIn(element: Element, left: Left) {
  element.children = element.children.flatMap((child): ElementContent[] => {
    if (child.type === 'text') return linked(child, left);
    if (child.type === 'element' && child.tagName !== 'a') linkIn(child, left);
    return [child];
  });
}

function linked(node: Text, left: Left): ElementContent[] {
  const found = [...left.values()].flat().flatMap(({ id, pattern }) => {
    const match = pattern.exec(node.value);
    return match ? [{ id, start: match.index, text: match[0] }] : [];
  });
  const first = found.sort((a, b) => a.start - b.start || b.text.length - a.text.length)[0];
  if (!first) return [node];
  left.delete(first.id);
  const link: Element = {
    type: 'element',
    tagName: 'a',
    properties: { className: ['term-link'], href: permalink.term(first.id) },
    children: [{ type: 'text', value: first.text }],
  };
  const rest = linked(
    { type: 'text', value: node.value.slice(first.start + first.text.length) },
    left,
  );
  return [{ type: 'text', value: node.value.slice(0, first.start) }, link, ...rest];
}
