import { traverse, type Element, type Visitor } from '@parse5/tools';
import { parse } from 'parse5';

/** A start tag as it stands in the text of a page. */
export interface Tag {
  name: string;
  from: number;
  to: number;
  attributes: Attribute[];
}

/** An attribute; `from` and `to` enclose its name and value. */
export interface Attribute {
  name: string;
  value: string;
  from: number;
  to: number;
}

/** New text for a part of the old one. */
export interface Edit {
  from: number;
  to: number;
  text: string;
}

/** Every start tag of a page, in order, those inside `noscript` too. */
export function tagsOf(html: string): Tag[] {
  const tags = new Map<number, Tag>();
  const page = parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false });
  // A parser may make two elements of one tag (crossed formatting): the first speaks for both.
  const add = (element: Element) => {
    const tag = tagOf(element);
    if (tag && !tags.has(tag.from)) tags.set(tag.from, tag);
  };
  const visitor: Visitor = { element: add, template: ({ content }) => traverse(content, visitor) };
  traverse(page, visitor);
  return [...tags.values()].sort((a, b) => a.from - b.from);
}

/** Where the start tag of an element stands; elements that the parser adds stand nowhere. */
function tagOf({ tagName, attrs, sourceCodeLocation: place }: Element): Tag | undefined {
  const start = place?.startTag ?? place;
  if (!start) return undefined;
  const attributes = attrs.flatMap(({ name: own, prefix, value }): Attribute[] => {
    const name = prefix ? `${prefix}:${own}` : own;
    const at = place?.attrs?.[name.toLowerCase()];
    return at ? [{ name, value, from: at.startOffset, to: at.endOffset }] : [];
  });
  return { name: tagName, from: start.startOffset, to: start.endOffset, attributes };
}

/** The value of an attribute. */
export const valueOf = (tag: Tag, name: string) =>
  tag.attributes.find((attribute) => attribute.name === name)?.value;

/** Carries out edits, which must not overlap; all else stays byte for byte. */
export function splice(text: string, edits: Edit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { from, to, text: piece } of edits.toSorted(
    (a, b) => a.from - b.from || a.to - b.to,
  )) {
    if (from < at) throw new Error(`Two edits meet at character ${from}.`);
    parts.push(text.slice(at, from), piece);
    at = to;
  }
  return parts.join('') + text.slice(at);
}

/** An attribute as text. */
export const attributeText = (name: string, value: string) =>
  `${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
