import { escaped } from '../../../output/escaped.ts';
import { site } from '../../../site.ts';
import type { Book } from './book.ts';

/** A page of an EPUB; `drawn` when it holds a drawing. */
export interface BookPage {
  file: string;
  title: string;
  body: string;
  drawn: boolean;
}

/** The package document: what the book is, what it can be read with, its files and their order. */
export function packageDocument(book: Book, parts: BookPage[]): string {
  const address = new URL(`/downloads/${book.name}.epub`, site.url).href;
  const drawn = parts.some((part) => part.drawn);
  return `<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${site.language}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">${address}</dc:identifier>
<dc:title>${escaped(book.title)}</dc:title>
<dc:language>${site.language}</dc:language>
<dc:creator>${escaped(site.publisher)}</dc:creator>
<dc:publisher>${escaped(site.name)}</dc:publisher>
<dc:date>${book.made}</dc:date>
<dc:description>${escaped(site.notice)}</dc:description>
<dc:rights>${escaped(site.licence.name)}</dc:rights>
<meta property="dcterms:modified">${book.made}T00:00:00Z</meta>
${accessibility(drawn)
  .map(([property, value]) => `<meta property="schema:${property}">${value}</meta>`)
  .join('\n')}
</metadata>
<manifest>
<item id="cover-image" href="cover.png" media-type="image/png" properties="cover-image"/>
<item id="css" href="book.css" media-type="text/css"/>
${parts.map(manifestItem).join('\n')}
</manifest>
<spine>
${parts.map((_, index) => `<itemref idref="part-${index}"/>`).join('\n')}
</spine>
</package>
`;
}

const manifestItem = (part: BookPage, index: number) => {
  const named = `id="part-${index}" href="${part.file}"`;
  return `<item ${named} media-type="application/xhtml+xml"${properties(part)}/>`;
};

const properties = ({ file, drawn }: BookPage) =>
  file === 'nav.xhtml' ? ' properties="nav"' : drawn ? ' properties="svg"' : '';

/** What a reader who cannot see, or cannot see well, may expect of the book. */
const accessibility = (drawn: boolean): [string, string][] => [
  ['accessMode', 'textual'],
  ...(drawn ? [['accessMode', 'visual'] as [string, string]] : []),
  ['accessModeSufficient', 'textual'],
  ...[
    'tableOfContents',
    'readingOrder',
    'structuralNavigation',
    'displayTransformability',
    'alternativeText',
  ].map((feature): [string, string] => ['accessibilityFeature', feature]),
  ['accessibilityHazard', 'none'],
  [
    'accessibilitySummary',
    `The whole book is text with headings, lists and linked notes. ${
      drawn
        ? 'Every drawing is described, or has a table with the same figures.'
        : 'It has no picture but the cover.'
    }`,
  ],
];
