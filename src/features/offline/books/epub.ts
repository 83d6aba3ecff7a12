import { escaped } from '../../../output/escaped.ts';
import { attributeOf, type Element } from '../../../output/html.ts';
import { site } from '../../../site.ts';
import { imprint, linksOf, type Book } from './book.ts';
import type { Chapter } from './chapter.ts';
import { packageDocument, type BookPage } from './epub-package.ts';
import { bytesOf } from '../site-files.ts';
import { writeHtml } from './write-html.ts';
import { zip } from '../zip.ts';

/** What all books share. */
export interface Binding {
  sheet: string;
  /** A picture for the shelf, as PNG. */
  cover: Uint8Array;
}

/** A book as EPUB 3. */
export function epub(book: Book, { sheet, cover }: Binding): Uint8Array {
  const parts = partsOf(book);
  const texts: [string, string][] = [
    ['META-INF/container.xml', container],
    ['EPUB/package.opf', packageDocument(book, parts)],
    ['EPUB/book.css', sheet],
    ...parts.map(({ file, title, body }): [string, string] => [`EPUB/${file}`, page(title, body)]),
  ];
  const files = new Map<string, Uint8Array>([
    ['mimetype', bytesOf('application/epub+zip')],
    ...texts.map(([path, text]): [string, Uint8Array] => [path, bytesOf(text)]),
    ['EPUB/cover.png', cover],
  ]);
  return zip(files, { day: book.made, stored: 'mimetype' });
}

function partsOf(book: Book): BookPage[] {
  const links = linksOf(book, place);
  const help = writeHtml(book.help, { id: (id) => id, link: links() });
  const picture = `<img class="cover" src="cover.png" alt="${escaped(`Cover of ${book.title}`)}"/>`;
  const about = `<h1>${escaped(book.title)}</h1>\n${imprint(book, `${book.name}.epub`)}${
    book.chapters.some(({ noted }) => noted) ? closing : ''
  }`;
  return [
    {
      file: 'cover.xhtml',
      title: 'Cover',
      body: `<section epub:type="cover">${picture}</section>`,
      drawn: false,
    },
    {
      file: 'title.xhtml',
      title: 'About this copy',
      body: `<section epub:type="titlepage">${about}</section>`,
      drawn: false,
    },
    { file: 'nav.xhtml', title: 'Contents', body: navigation(book), drawn: false },
    { file: 'help.xhtml', title: 'Worried about a child?', body: help, drawn: false },
    ...book.chapters.map((chapter) => ({
      file: `${chapter.name}.xhtml`,
      title: chapter.title,
      body: chapterText(chapter, links(chapter)),
      drawn: chapter.drawn,
    })),
  ];
}

/** An e-reader has no quick exit of ours, so a book says what works in one. */
const closing =
  '\n<p>Some texts here are distressing. To hide one at once, close the book in your reader.</p>';

const place = ({ name }: Chapter, id: string) => `${name}.xhtml${id && `#${id}`}`;

const chapterText = (chapter: Chapter, link: (address: string) => string) =>
  writeHtml(chapter.content, { id: (id) => id, link, mark: marks });

/** Tells the reading system which numbers are notes, and where the notes are. */
function marks(element: Element): string {
  if (element.tagName === 'a' && attributeOf(element, 'class') === 'note')
    return ' epub:type="noteref" role="doc-noteref"';
  if (element.tagName === 'section' && attributeOf(element, 'aria-labelledby') === 'sources')
    return ' epub:type="endnotes" role="doc-endnotes"';
  return '';
}

function navigation({ chapters }: Book): string {
  const own = [
    ['title.xhtml', 'About this copy'],
    ['help.xhtml', 'Worried about a child?'],
  ] as const;
  const entry = (href: string, title: string, more = '') =>
    `<li><a href="${href}">${escaped(title)}</a>${more}</li>`;
  const inner = (chapter: Chapter) => {
    const parts = chapter.parts.map(({ id, title }) => entry(place(chapter, id), title));
    return parts.length > 0 ? `<ol>${parts.join('')}</ol>` : '';
  };
  const texts = chapters.map((one) => entry(place(one, ''), one.title, inner(one)));
  return `<nav epub:type="toc" role="doc-toc" aria-labelledby="toc"><h1 id="toc">Contents</h1>
<ol>
${own.map(([file, title]) => entry(file, title)).join('\n')}
${texts.join('\n')}
</ol></nav>
${landmarks(place(chapters[0]!, ''))}`;
}

/** Where a reading system finds the title, the contents and the beginning of the text. */
function landmarks(text: string): string {
  const entries = [
    ['titlepage', 'title.xhtml', 'About this copy'],
    ['toc', 'nav.xhtml', 'Contents'],
    ['bodymatter', text, 'The text'],
  ].map(([type, href, title]) => `<li><a epub:type="${type}" href="${href}">${title}</a></li>`);
  const head = '<h2 id="landmarks">Landmarks</h2>';
  return `<nav epub:type="landmarks" aria-labelledby="landmarks" hidden="hidden">${head}
<ol>${entries.join('')}</ol></nav>`;
}

const namespaces = 'xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"';
const sheetLink = '<link rel="stylesheet" type="text/css" href="book.css"/>';

const page = (title: string, body: string) => `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html>
<html ${namespaces} lang="${site.language}" xml:lang="${site.language}">
<head><meta charset="utf-8"/><title>${escaped(title)}</title>${sheetLink}</head>
<body>
${body}
</body>
</html>
`;

const container = `<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles>
<rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
</rootfiles></container>
`;
