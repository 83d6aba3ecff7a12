import { element } from './element.ts';
import { readLines } from './a-z-lines.ts';
import { countText } from './count-text.ts';
import { resolve, servedFiles } from '../query/files.ts';
import { runsWebAssembly } from '../query/open.ts';
import { searchLines } from '../query/plain-search.ts';

/** Searches the A to Z in plain script, where the index does not answer, and says why. */
export async function showPlainSearch(area: HTMLElement, question: string) {
  const read = await Promise.all([readLines(), servedFiles().terms()]).catch((error: unknown) => {
    console.warn(error);
    return undefined;
  });
  if (!read) {
    showUnreachable(area);
    return;
  }
  const [lines, terms] = read;
  const found = question === '' ? [] : searchLines(question, lines, terms);
  const part = (selector: string) => area.querySelector<HTMLElement>(selector)!;
  part('.search__narrow').hidden = true;
  part('.search__more').hidden = true;
  part('.search__notes').replaceChildren(
    element(
      'p',
      { class: 'search__note' },
      (runsWebAssembly()
        ? 'The full search could not be loaded. '
        : 'This browser does not run the full search (WebAssembly is switched off). ') +
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

/** Nothing can be fetched. */
function showUnreachable(area: HTMLElement) {
  const part = (selector: string) => area.querySelector<HTMLElement>(selector)!;
  for (const name of ['.search__narrow', '.search__more', '.search__nothing'])
    part(name).hidden = true;
  for (const name of ['.search__notes', '.search__results']) part(name).replaceChildren();
  part('[role=status]').textContent =
    'The search could not be loaded. Check the connection, and try again.';
}
