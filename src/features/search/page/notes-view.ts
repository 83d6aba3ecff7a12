import type { Search } from './address.ts';
import { searchFragment } from './address.ts';
import type { DirectAnswer } from '../query/direct-answer.ts';
import { element } from './element.ts';
import { resolve, type TermEntry } from '../query/files.ts';
import type { SearchResults } from '../query/find.ts';

/**
 * What stands between the field and the results: spelling, other names, and an answer where there
 * is one.
 */
export function notesView(
  found: SearchResults,
  search: Search,
  answer: DirectAnswer | undefined,
): HTMLElement[] {
  return [spelling(found, search), otherNames(found, search), answer && answerView(answer)].filter(
    (note) => note !== undefined,
  );
}

/** "Showing results for bruise. Search instead for briuse." */
function spelling({ corrections }: SearchResults, search: Search): HTMLElement | undefined {
  if (corrections.length === 0) return undefined;
  const right = corrections.map(({ words }) => words.join(' ')).join(', ');
  const typed = corrections.map(({ typed }) => typed).join(', ');
  return element(
    'p',
    { class: 'search__note' },
    'Showing results for ',
    element('strong', {}, right),
    '. Search instead for ',
    element('a', { href: searchFragment({ ...search, asTyped: true }) }, typed),
    '.',
  );
}

/** "Also searched for looked-after child. Turn off." Only names that may be shown are shown. */
function otherNames({ expansions }: SearchResults, search: Search): HTMLElement | undefined {
  if (search.noOthers)
    return element(
      'p',
      { class: 'search__note' },
      'Searched for your own words only. ',
      element(
        'a',
        { href: searchFragment({ ...search, noOthers: false }) },
        'Search for other names too',
      ),
    );
  const others = expansions.filter(({ others }) => others.length > 0);
  if (others.length === 0) return undefined;
  const shown = [...new Set(others.flatMap((expansion) => expansion.shown))];
  const text = shown.length > 0 ? shown.slice(0, 6).join(', ') : 'other names of this';
  return element(
    'p',
    { class: 'search__note' },
    `Also searched for ${text}. `,
    element(
      'a',
      { href: searchFragment({ ...search, noOthers: true }) },
      'Turn off',
      element('span', { class: 'govuk-visually-hidden' }, ' other names'),
    ),
  );
}

function answerView({ title, text, note, address, kind }: DirectAnswer): HTMLElement {
  return element(
    'section',
    { class: 'answer', 'aria-label': 'A direct answer' },
    element(
      'p',
      { class: 'answer__kind' },
      {
        term: 'From the glossary',
        statistic: 'A statistic',
        recommendation: 'A recommendation',
        briefing: 'A briefing',
      }[kind],
    ),
    element('p', { class: 'answer__title' }, element('a', { href: resolve(address) }, title)),
    element('p', { class: 'answer__text' }, text),
    note !== '' && element('p', { class: 'fine' }, note),
  );
}

/** Terms to try when nothing was found. */
export function nearView(terms: TermEntry[]): HTMLElement[] {
  if (terms.length === 0) return [];
  return [
    element('h2', {}, 'Terms that look like it'),
    element(
      'ul',
      {},
      ...terms.map(({ id, shown }) =>
        element('li', {}, element('a', { href: resolve(`/glossary/#${id}`) }, shown.join(', '))),
      ),
    ),
  ];
}
