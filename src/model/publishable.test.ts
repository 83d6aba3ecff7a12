import { expect, test } from 'vitest';
import { editionOf, madeUp, madeUpDay } from '../../tests/library/library.ts';
import type { Library } from './library.ts';
import { publishable } from './publishable.ts';

const open = (change: (library: Library) => void = () => undefined) =>
  publishable(madeUp(change), madeUpDay);
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

test('keeps all that something public uses', () => {
  expect(ids(open().statistics)).toEqual(ids(madeUp().statistics));
  expect(ids(open().themes)).toEqual(ids(madeUp().themes));
});

/** Gives every string below a value the planted word and a number, and counts them. */
function planted(value: unknown, words: string[]): unknown {
  if (typeof value === 'string') return words[words.push(`xyzplanted${words.length}`) - 1];
  if (Array.isArray(value)) return value.map((one) => planted(one, words));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, planted(one, words)]),
  );
}

test('lets no word out of what only a draft, an embargoed text or nothing public uses', () => {
  const words: string[] = [];
  const hide = <T extends { origin: unknown }>({ origin, ...item }: T, own: object): T =>
    ({ ...(planted(item, words) as object), ...own, origin }) as unknown as T;
  const library = madeUp((all) => {
    const [theme, source, statistic, chart, term] = [
      all.themes[0]!,
      all.sources.find(({ access }) => access === 'public')!,
      all.statistics[0]!,
      all.charts[0]!,
      all.terms[0]!,
    ];
    all.themes.push(hide(theme, { id: 'hidden-theme', standsAlone: undefined }));
    all.sources.push(hide(source, { id: 'hidden-source', access: 'public' }));
    all.statistics.push(hide(statistic, { id: 'hidden-statistic', supersedes: statistic.id }));
    all.charts.push(hide(chart, { id: 'hidden-chart' }));
    all.terms.push(hide(term, { id: 'hidden-term', term: 'hidden-word', standsAlone: undefined }));
    const names = {
      themes: ['hidden-theme'],
      sources: ['hidden-source'],
      keyNumbers: ['hidden-statistic'],
      charts: ['hidden-chart'],
    };
    const edition = editionOf(all, 'bicycle-sheds');
    for (const [slug, held] of [
      ['a-draft', { draft: true }],
      ['an-embargo', { embargoUntil: '2030-01-01' }],
    ] as const) {
      const own = { ...names, ...held, slug, edition: 1, title: 'Of a hidden word' };
      const hidden = hide(edition, own);
      all.briefings.push({ slug, identifier: slug, editions: [hidden], current: hidden });
    }
    all.letters.push(hide(all.letters[0]!, { slug: 'a-draft-letter', draft: true }));
  });
  expect(words.length).toBeGreaterThan(150);
  const said = JSON.stringify(publishable(library, madeUpDay));
  expect(words.filter((word) => new RegExp(`${word}\\b`).test(said))).toEqual([]);
  expect(said).not.toContain('hidden-');
});

test('marks nothing as corrected by a statistic that is not public', () => {
  const corrected = (draft: boolean) =>
    open((library) => {
      const [old] = library.statistics.filter(({ id }) => id === 'sheds-dry');
      library.statistics.push({ ...old!, id: 'sheds-dry-again', supersedes: 'sheds-dry' });
      const slug = draft ? 'rain-barrels' : 'bicycle-sheds';
      editionOf(library, slug).keyNumbers.push('sheds-dry-again');
    }).statistics.find(({ id }) => id === 'sheds-dry')?.correctedBy;
  expect(corrected(false)).toBe('sheds-dry-again');
  expect(corrected(true)).toBeUndefined();
});

test('tells of no move to or from a page that is not public', () => {
  const moves = (to: string) =>
    open((library) => {
      const origin = editionOf(library, 'bicycle-sheds').origin;
      library.moves = [
        { from: '/briefings/huts/', to, reason: 'Renamed.', date: '2026-12-01', origin },
      ];
    }).moves.length;
  expect(moves('/briefings/bicycle-sheds/')).toBe(1);
  expect(moves('/briefings/rain-barrels/')).toBe(0);
});

test('keeps what nothing uses any more, so that a take-down loses no other address', () => {
  const { statistics, terms } = open((library) => {
    library.briefings = library.briefings.filter(({ slug }) => slug !== 'bicycle-sheds');
  });
  expect(ids(statistics)).toEqual(ids(madeUp().statistics));
  expect(ids(terms)).toEqual(ids(madeUp().terms));
});
