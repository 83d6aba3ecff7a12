import { decodeHTMLAttribute } from 'entities/decode';

/** A start tag of a finished page: the name of the element, and its attributes. */
export interface StartTag {
  name: string;
  attributes: Map<string, string>;
}

/**
 * The start tags of a page that have attributes, in their order. It builds no tree, so that the
 * addresses of thousands of pages are read in a moment; the pages are our own, and well-formed.
 */
export function* startTags(html: string): Generator<StartTag> {
  for (const [, name, rest] of html.matchAll(tag))
    yield { name: name!, attributes: attributesIn(rest!) };
}

const tag = /<([a-z][a-z0-9-]*)(\s(?:[^"'>]|"[^"]*"|'[^']*')*)>/g;
const attribute = /\s([^\s"'<>/=]+)(?:=(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;

function attributesIn(text: string): StartTag['attributes'] {
  return new Map(
    [...text.matchAll(attribute)].map(([, name, ...values]) => {
      const written = values.find(Boolean) ?? '';
      return [name!, written.includes('&') ? decodeHTMLAttribute(written) : written];
    }),
  );
}
