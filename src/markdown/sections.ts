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
