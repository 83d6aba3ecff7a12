import { startTags } from './start-tags.ts';

/** What a finished page says of the addresses that it holds. */
export interface PageFacts {
  /** The fragments that a link to it may name, in their order. */
  ids: string[];
  /** The terms that it explains, by their ids. */
  terms: string[];
  /** Numbers whose text was removed; a stub says why. */
  removed: string[];
  /** Where it sends its readers, if it holds no text of its own. */
  movedTo?: string;
  /** Numbers that stand on another page now, with their new addresses. */
  movedParts: Map<string, string>;
  /** Whether it shows the notice of a take-down instead of its text. */
  takenDown: boolean;
  /** The addresses that it leads to, as they are written. */
  links: string[];
}

/** Reads those facts from the HTML of a page. */
export function pageFacts(html: string): PageFacts {
  const ids = new Set<string>();
  const terms = new Set<string>();
  const gone = new Set<string>();
  const links = new Set<string>();
  const movedParts = new Map<string, string>();
  let movedTo: string | undefined;
  for (const { attributes } of startTags(html)) {
    const id = attributes.get('id');
    const href = attributes.get('href');
    const moved = attributes.get('data-moved');
    if (id) ids.add(id);
    const classes = attributes.get('class')?.split(' ') ?? [];
    if (id && classes.includes('gone')) gone.add(id);
    if (id && classes.includes('term')) terms.add(id);
    if (href) links.add(href);
    if (href && moved) movedParts.set(moved, href);
    if (href && id === 'moved-to') movedTo ??= href;
  }
  return {
    ids: [...ids],
    terms: [...terms],
    removed: [...gone].filter((id) => !movedParts.has(id)),
    ...(movedTo && { movedTo }),
    movedParts,
    takenDown: ids.has('taken-down'),
    links: [...links],
  };
}
