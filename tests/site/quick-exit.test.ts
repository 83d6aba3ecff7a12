import { describe, expect, test } from 'vitest';
import { publishedLibrary } from '../../src/load/read-library.ts';
import type { Briefing } from '../../src/model/library.ts';
import { statisticClaim } from '../../src/model/content/statistic.ts';
import { drawnStatistics, shownStatistics } from '../../src/model/uses.ts';
import { madeUpLibrary } from '../library/library.ts';
import { builtLibrary, builtSite, named, pagesOf, wordsOf, type Page } from './site.ts';

const plain = (text: string) => text.replaceAll(/\[[^\]]*\]\([^)]*\)|\s+/g, ' ').trim();
const longest = (text: string) =>
  text
    .split(/\s{2,}|\[[^\]]*\]\([^)]*\)/)
    .map(plain)
    .sort((a, b) => b.length - a.length)[0]!;
const hasExit = ({ html }: Page) => html.includes('data-module="govuk-exit-this-page"');
const textOf = (page: Page) => wordsOf(named(page, 'main')[0] ?? named(page, 'body')[0]!);

describe.each([
  ['the site', 'content', builtSite],
  ['the made-up library', madeUpLibrary, builtLibrary],
])('a reader of %s', (_, folder, built) => {
  const library = publishedLibrary(folder);
  const noted = library.briefings.filter(({ current }) => current.contentNote);
  const others = library.briefings.filter(({ current }) => !current.contentNote);
  const said = ({ current }: Briefing) => {
    const shown = new Set([...shownStatistics(current), ...drawnStatistics(library, current)]);
    return [
      ...current.actions.map(({ do: text }) => longest(text)),
      ...current.recommendations.map(({ text }) => longest(text)),
      ...library.statistics.filter(({ id }) => shown.has(id)).map((it) => statisticClaim(it).says),
    ];
  };
  const harmless = others.flatMap(said);
  const sensitive = noted
    .flatMap(said)
    .filter((words) => !harmless.some((text) => text.includes(words)));

  test('can leave at once wherever a page says what a briefing with a content note says', () => {
    expect(sensitive.length).toBeGreaterThan(5);
    const without = pagesOf(built())
      // The examples of the checks are made of sheds, and for editors.
      .filter((page) => !hasExit(page) && !page.address.startsWith('/editors/'))
      .filter((page) => {
        const text = plain(textOf(page));
        return sensitive.some((words) => words.length > 30 && text.includes(words));
      });
    expect(without.map(({ address }) => address)).toEqual([]);
  });
});
