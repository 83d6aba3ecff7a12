/** A part of a document: its heading and id, and the HTML below the heading. */
export interface Section {
  id: string;
  heading: string;
  html: string;
}

const heading = /<h2 id="([^"]+)">([\s\S]*?)<\/h2>/g;

/**
 * Cuts rendered prose at its level-2 headings, so that a page can set other things between them.
 */
export function sectionsOf(html: string): Section[] {
  const heads = [...html.matchAll(heading)];
  return heads.map((head, index) => ({
    id: head[1]!,
    heading: head[2]!,
    html: html.slice(head.index + head[0].length, heads[index + 1]?.index).trim(),
  }));
}

/** A line of a list of contents; its text is HTML. */
export interface Part {
  id: string;
  text: string;
}

/** The level-2 headings of any HTML that have an id, as the contents of a page name them. */
export const partsOf = (html: string): Part[] =>
  [...html.matchAll(/<h2(?=[^>]*\sid="([^"]+)")[^>]*>([\s\S]*?)<\/h2>/g)].map(
    ([, id = '', text = '']) => ({ id, text: text.replaceAll(/<[^>]*>/g, '').trim() }),
  );
