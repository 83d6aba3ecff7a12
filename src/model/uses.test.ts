import { expect, test } from 'vitest';
import { editionOf, madeUp, madeUpDay } from '../../tests/library/library.ts';
import { publishable } from './publishable.ts';
import {
  citedSources,
  isDistressing,
  latestBriefings,
  documentsOnTheme,
  relatedBriefings,
  relatedLetters,
  shownStatistics,
  usesOfSource,
  usesOfStatistic,
} from './uses.ts';

const library = publishable(madeUp(), madeUpDay);
const sheds = editionOf(library, 'bicycle-sheds');
const slugs = (briefings: { slug: string }[]) => briefings.map(({ slug }) => slug);

test('finds every source that an edition rests on, each once', () => {
  expect(citedSources(sheds).toSorted()).toEqual([
    'sealed-cupboard-minutes',
    'shed-gazette-undated',
    'shed-survey-2025',
  ]);
});

test('finds every statistic that an edition shows, key numbers first', () => {
  expect(shownStatistics(sheds)).toEqual(
    expect.arrayContaining([
      'sheds-surveyed',
      'doors-that-leak',
      'cupboards-counted',
      'oiling-days',
      'sheds-dry',
      'sheds-wet',
    ]),
  );
  expect(shownStatistics(sheds)).not.toContain('doors-that-leak-first-count');
});

test('finds everything that rests on a source', () => {
  const uses = usesOfSource(library, 'shed-survey-2025');
  expect(slugs(uses.briefings)).toEqual(['bicycle-sheds', 'shed-locks', 'lending-boxes']);
  expect(slugs(uses.letters)).toEqual(['2025-03-02-shed-keys']);
  expect(uses.themes.map(({ id }) => id)).toEqual(['bicycle-sheds']);
  expect(uses.statistics).toHaveLength(5);
});

test('finds the briefings that show a statistic', () => {
  expect(slugs(usesOfStatistic(library, 'chairs-for-each-lamp'))).toEqual([
    'reading-rooms',
    'quiet-corners',
  ]);
});

test('finds what is filed under a theme', () => {
  expect(slugs(documentsOnTheme(library, 'bicycle-sheds').briefings)).toEqual([
    'bicycle-sheds',
    'shed-locks',
    'quiet-corners',
  ]);
  expect(slugs(documentsOnTheme(library, 'bicycle-sheds').letters)).toEqual([
    '2025-03-02-shed-keys',
  ]);
  expect(documentsOnTheme(library, 'weather-vanes')).toMatchObject({ briefings: [], letters: [] });
});

test('counts a shared source for two shared themes, and never relates a briefing to itself', () => {
  // Reading rooms share a theme and the lamp notes; lending boxes only a theme; sheds only the
  // other theme.
  expect(slugs(relatedBriefings(library, editionOf(library, 'quiet-corners')))[0]).toBe(
    'reading-rooms',
  );
  expect(slugs(relatedBriefings(library, editionOf(library, 'quiet-corners')))).not.toContain(
    'quiet-corners',
  );
  expect(relatedBriefings(library, editionOf(library, 'quiet-corners'), 1)).toHaveLength(1);
  expect(
    relatedBriefings(library, { slug: 'nothing', themes: ['weather-vanes'], sources: [] }),
  ).toEqual([]);
});

test('puts the newest first among the latest, without what is historic or withdrawn', () => {
  expect(slugs(latestBriefings(library))).toEqual(['bicycle-sheds', 'shed-locks', 'quiet-corners']);
});

test('relates a letter to each briefing that shares a theme with it', () => {
  const related = (themes: string[]) => relatedLetters(library, { themes }).map(({ slug }) => slug);
  expect(related(['bicycle-sheds'])).toEqual(['2025-03-02-shed-keys']);
  expect(related(['weather-vanes'])).toEqual([]);
});

test('knows a theme of which a briefing may distress', () => {
  const noted = library.briefings.find(({ current }) => current.contentNote)!;
  expect(isDistressing(library, noted.current.themes)).toBe(true);
  expect(isDistressing(library, [])).toBe(false);
});
