import { publishedText } from '../../../components/publication.ts';
import { formatDate } from '../../../model/content/date.ts';
import type { Briefing, Letter, Library } from '../../../model/library.ts';
import { permalink } from '../../../model/addresses/permalink.ts';
import type { Element } from '../../../output/html.ts';
import { site } from '../../../site.ts';
import { chapterOf, helpOf, type Chapter } from './chapter.ts';
import { documentsToTake } from '../downloads.ts';
import { fileText, type Files } from '../site-files.ts';

/** Documents that are taken away together. */
export interface Book {
  /** The name of its file, without an ending. */
  name: string;
  title: string;
  made: string;
  chapters: Chapter[];
  help: Element;
}

/**
 * The whole library as a book, and each theme. A document is read once, whatever number of books
 * hold it.
 */
export function booksOf(
  files: Files,
  { library, made, name }: { library: Library; made: string; name: string },
): Book[] {
  const help = helpOf(fileText(files, 'index.html'));
  const chapters = new Map(
    documentsToTake(library).map((document) => [document, chapterFrom(document, files)]),
  );
  const chaptersOf = (theme?: string) =>
    documentsToTake(library, theme).map((document) => chapters.get(document)!);
  const whole: Book = { name, title: site.name, made, help, chapters: chaptersOf() };
  const themes = library.themes.map(({ id, title }): Book => ({
    name: id,
    title: `${title} – ${site.name}`,
    made,
    help,
    chapters: chaptersOf(id),
  }));
  return [whole, ...themes.filter((book) => book.chapters.length > 0)];
}

function chapterFrom(document: Briefing | Letter, files: Files): Chapter {
  const address = documentAddress(document);
  return chapterOf(fileText(files, `${address.slice(1)}index.html`), {
    name: document.slug,
    address,
    ...aboutDocument(document),
  });
}

/** The address of a document on the site. */
export const documentAddress = (document: Briefing | Letter) =>
  'current' in document ? permalink.briefing(document.slug) : permalink.letter(document.slug);

/** A document's title, and its number, edition and date in one line. */
export function aboutDocument(document: Briefing | Letter): { title: string; facts: string } {
  if (!('current' in document))
    return { title: document.title, facts: `Letter of ${formatDate(document.date)}` };
  const { current, identifier } = document;
  return {
    title: current.title,
    facts: `${identifier}, edition ${current.edition}, ${publishedText(current.published)}`,
  };
}

/** Where links lead in a book: to a chapter of it where it has one, else to the site. */
export function linksOf({ chapters }: Book, place: (chapter: Chapter, id: string) => string) {
  const known = new Map(chapters.map((chapter) => [chapter.address, chapter]));
  const own = new URL(site.url).origin;
  return (from?: Chapter) =>
    (address: string): string => {
      if (from && address.startsWith('#'))
        return place(from, from.ids.has(address.slice(1)) ? address.slice(1) : '');
      const url = new URL(address, new URL(from?.address ?? '/', site.url));
      const chapter = url.origin === own ? known.get(url.pathname) : undefined;
      const id = decodeURIComponent(url.hash.slice(1));
      return chapter ? place(chapter, chapter.ids.has(id) ? id : '') : url.href;
    };
}

/** What every book says of itself, as paragraphs. */
export function imprint({ made }: Book, file: string): string {
  const next = `${Number(made.slice(0, 4)) + 1}${made.slice(4)}`;
  const address = new URL(`/downloads/${file}`, site.url).href;
  return `<p><strong>${site.notice}</strong></p>
${[
  `<p>This copy was made on <strong>${formatDate(made)}</strong>.`,
  `If today is after ${formatDate(next)}, it is more than a year old:`,
  'law, guidance and telephone numbers may have changed.',
  `<a href="${site.url}/downloads/">Check for a newer copy</a>.`,
  'A page that was withdrawn later cannot be taken out of a copy.</p>',
].join(' ')}
${[
  `<p>Its address is <a href="${address}">${address}</a>.`,
  'Where not said otherwise, the text may be used under the',
  `<a href="${site.licence.url}">${site.licence.name}</a>.</p>`,
].join(' ')}`;
}
