import { element } from './element.ts';
import { countText } from './count-text.ts';
import { resolve, servedFiles } from '../query/files.ts';
import { searchLines, type Line } from '../query/plain-search.ts';

/** Searches the A to Z in plain script, where the browser may not run WebAssembly, and says so. */
export async function showPlainSearch(area: HTMLElement, question: string) {
  const [lines, terms] = await Promise.all([
    readLines(),
    servedFiles()
      .terms()
      .catch(() => []),
  ]);
  const found = question === '' ? [] : searchLines(question, lines, terms);
  const part = (selector: string) => area.querySelector<HTMLElement>(selector)!;
  part('.search__narrow').hidden = true;
  part('.search__more').hidden = true;
  part('.search__notes').replaceChildren(
    element(
      'p',
      { class: 'search__note' },
      'This browser does not run the full search (WebAssembly is switched off). ' +
        'Titles and terms from the A to Z are searched instead.',
    ),
  );
  part('.search__results').replaceChildren(
    ...found.map(({ text, note, href }) =>
      element(
        'li',
        { class: 'result' },
        element('p', { class: 'result__facts' }, note),
        element('h2', { class: 'result__title' }, element('a', { href: resolve(href) }, text)),
      ),
    ),
  );
  part('.search__nothing').hidden = question === '' || found.length > 0;
  part('[role=status]').textContent = question === '' ? '' : countText(found.length, question);
}

let kept: Promise<Line[]> | undefined;

/** The lines of the A to Z, read from its page once. */
function readLines(): Promise<Line[]> {
  return (kept ??= fetch(resolve('/a-z/'))
    .then((response) => response.text())
    .then((html) =>
      [
        ...new DOMParser()
          .parseFromString(html, 'text/html')
          .querySelectorAll('main section ul.index li'),
      ].map((line) => ({
        text: line.querySelector('a')?.textContent ?? '',
        note: line.querySelector('.fine')?.textContent ?? '',
        href: line.querySelector('a')?.getAttribute('href') ?? '',
        words: line.getAttribute('data-words') ?? '',
      })),
    ));
}
