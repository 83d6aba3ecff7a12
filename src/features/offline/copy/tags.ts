import { Tokenizer, TokenizerMode } from 'parse5';

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
  const tags: Tag[] = [];
  const nothing = () => {};
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onStartTag({ tagName, attrs, location }) {
        const places = location?.attrs ?? {};
        const attributes = attrs.map(({ name, value }) => ({
          name,
          value,
          from: places[name]!.startOffset,
          to: places[name]!.endOffset,
        }));
        tags.push({
          name: tagName,
          from: location!.startOffset,
          to: location!.endOffset,
          attributes,
        });
        tokenizer.state = contentOf[tagName] ?? TokenizerMode.DATA;
        if (tagName === 'style') skipTo('</style', tokenizer);
      },
      onEndTag: nothing,
      onCharacter: nothing,
      onNullCharacter: nothing,
      onWhitespaceCharacter: nothing,
      onComment: nothing,
      onDoctype: nothing,
      onEof: nothing,
    },
  );
  tokenizer.write(html, true);
  return tags;
}

/** Leaves out the long way through a style sheet, which every page carries. */
function skipTo(end: string, { preprocessor }: Tokenizer) {
  const at = preprocessor.html.indexOf(end, preprocessor.pos);
  if (at > 0) preprocessor.pos = at - 1;
}

const { RAWTEXT, RCDATA, SCRIPT_DATA } = TokenizerMode;
const contentOf: Record<string, typeof tokenizerState> = {
  script: SCRIPT_DATA,
  style: RAWTEXT,
  xmp: RAWTEXT,
  iframe: RAWTEXT,
  noembed: RAWTEXT,
  noframes: RAWTEXT,
  title: RCDATA,
  textarea: RCDATA,
};
declare const tokenizerState: Tokenizer['state'];

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
