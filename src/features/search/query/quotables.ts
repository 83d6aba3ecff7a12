import type { Page } from './engine.ts';

/** A passage of a found page, by the places of its words. */
export interface Quotable {
  /** The address on the page: its own id, or the nearest one above. */
  anchor?: string;
  from: number;
  to: number;
  /** Headings above it, the outer one first. */
  headings: { text: string; from: number; to: number }[];
  /** It stands in the summary of the page. */
  summary: boolean;
  /** What it may not be quoted without. */
  labels: string[];
}

/** The words of a page as they were indexed. */
export const indexedWords = ({ raw_content: text }: Pick<Page, 'raw_content'>): string[] =>
  text.split(/\s+/).filter(Boolean).map(plain);

/** The passages of a page that may be quoted, in their order. */
export function quotablesIn({ anchors }: Pick<Page, 'anchors'>, words: string[]): Quotable[] {
  const blocks: Quotable[] = [];
  let headings: (Quotable['headings'][number] & { level: number })[] = [];
  let anchor: string | undefined;
  let summary = false;
  anchors.forEach(({ element, id, location: from }, index) => {
    const to = anchors[index + 1]?.location ?? words.length;
    const text = words.slice(from, to).join(' ');
    const level = /^h([2-6])$/.exec(element)?.[1];
    if (!id.startsWith('~')) anchor = id;
    if (level) {
      headings = headings.filter((other) => other.level < Number(level));
      headings.push({ level: Number(level), text: withoutStop(text), from, to });
      summary = level === '2' ? id === 'in-two-minutes' : summary;
    } else if (element === 'p')
      blocks.push({
        ...(anchor && { anchor }),
        from,
        to,
        headings: [...headings],
        summary,
        labels: [],
      });
    else if (id.startsWith('~l')) blocks.at(-1)?.labels.push(withoutStop(text));
  });
  return blocks;
}

const withoutStop = (text: string) => text.replace(/[.;]$/, '');

const plain = (text: string) =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('\u200B', '');
