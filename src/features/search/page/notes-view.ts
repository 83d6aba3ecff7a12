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
  answers: DirectAnswer[],
): HTMLElement[] {
  return [spelling(found, search), otherNames(found, search), answersView(answers)].filter(
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
        'Search for related words too',
      ),
    );
  const others = expansions.filter(({ others }) => others.length > 0);
  if (others.length === 0) return undefined;
  const shown = [...new Set(others.flatMap((expansion) => expansion.shown))];
  const text = shown.length > 0 ? shown.slice(0, 6).join(', ') : 'related words';
  return element(
    'p',
    { class: 'search__note' },
    `Also searched for ${text}. `,
    element(
      'a',
      { href: searchFragment({ ...search, noOthers: true }) },
      'Turn off',
      element('span', { class: 'govuk-visually-hidden' }, ' related words'),
    ),
  );
}

/** One answer, or a few beside each other with what tells them apart. */
function answersView(answers: DirectAnswer[]): HTMLElement | undefined {
  const [first] = answers;
  if (!first) return undefined;
  const several = answers.length > 1;
  return element(
    'section',
    {
      class: 'answer',
      'data-direct-answer': several ? 'several' : 'one',
      'aria-label': several ? 'Answers to be told apart' : 'A direct answer',
    },
    element(
      'p',
      { class: 'answer__kind' },
      several ? 'These numbers are not of the same thing' : answerKinds[first.kind],
    ),
    ...answers.flatMap(answerView),
  );
}

const answerKinds: Record<DirectAnswer['kind'], string> = {
  term: 'From the glossary',
  statistic: 'A statistic',
  recommendations: 'Recommendations',
  briefing: 'A briefing',
};

const answerView = ({ title, text, note, address, differs = [] }: DirectAnswer): HTMLElement[] =>
  [
    element('p', { class: 'answer__title' }, element('a', { href: resolve(address) }, title)),
    element('p', { class: 'answer__text' }, text),
    note !== '' && element('p', { class: 'fine' }, note),
    ...differs.map((text) => element('p', { class: 'fine' }, text)),
  ].filter((part) => part !== false);

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
