import { escaped } from '../../../output/escaped.ts';
import { site } from '../../../site.ts';
import { imprint, linksOf, type Book } from './book.ts';
import type { Chapter } from './chapter.ts';
import { frame } from './frame.ts';
import { writeHtml } from './write-html.ts';

/**
 * A book as one HTML file: no script, nothing to load, so that it opens anywhere and can be
 * searched with the browser's own Find.
 */
export function singleFile(book: Book, sheet: string): string {
  const links = linksOf(book, place);
  const contents = book.chapters.map(({ name, title, facts }) => {
    const about = `<span class="facts">${escaped(facts)}</span>`;
    return `<li><a href="#${name}">${escaped(title)}</a> ${about}</li>`;
  });
  const help = writeHtml(book.help, { id: (id) => `help--${id}`, link: links() });
  const leave = book.chapters.some(({ noted }) => noted);
  const body = `${leave ? coverLink : ''}
<h1>${escaped(book.title)}</h1>
${imprint(book, `${book.name}.html`)}
<p>To find a word in this file, use your browser’s “Find in page” (Ctrl and F).</p>
<nav aria-labelledby="contents"><h2 id="contents">Contents</h2><ol>${contents.join('')}</ol></nav>
${help}
${book.chapters.map((chapter) => chapterText(chapter, links(chapter))).join('\n')}
<footer><p>${escaped(site.notice)}</p><p><a href="#contents">Back to the contents</a></p></footer>
${leave ? blankView : ''}`;
  return frame({ title: book.title, body, sheet });
}

/** A way to hide a distressing text at once that needs no script and no network. */
const coverLink =
  '<p class="leave"><a href="#blank">Hide this page</a></p><p>Some texts here are distressing. ' +
  '“Hide this page” shows an empty view in this file; then close it. ' +
  'The history of your browser is not cleared.</p>';
const blankView = '<div class="blank" id="blank" tabindex="-1"></div>';

const place = (chapter: Chapter, id: string) =>
  id === '' ? `#${chapter.name}` : `#${chapter.name}--${id}`;

function chapterText(chapter: Chapter, link: (address: string) => string): string {
  const text = writeHtml(chapter.content, {
    deeper: 1,
    id: (id) => `${chapter.name}--${id}`,
    link,
  });
  const back = '<p class="back"><a href="#contents">Contents</a></p>';
  return `<div class="chapter" id="${chapter.name}">\n${back}\n${text}\n</div>`;
}
