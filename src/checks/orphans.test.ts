import { expect, test } from 'vitest';
import { editionOf, madeUp } from '../../tests/library/library.ts';
import type { Library } from '../model/library.ts';
import { orphans } from './orphans.ts';

const mistakes: [what: string, change: (library: Library) => void, code: string][] = [
  ['a source that nothing uses', (library) => library.sources.push({ ...library.sources[0]!, id: 'unread-2020' }), 'source-orphan'],
  ['a statistic that no briefing shows', (library) => library.statistics.push({ ...library.statistics[0]!, id: 'unseen' }), 'statistic-orphan'],
  ['an empty theme that does not say so', (library) => { library.themes.find(({ id }) => id === 'weather-vanes')!.body = 'Vanes turn.'; }, 'theme-orphan'],
];

test('finds nothing where all is used', () => expect(orphans(madeUp())).toEqual([]));

test.each(mistakes)('finds %s', (_, change, code) => {
  expect(orphans(madeUp(change)).map((found) => found.code)).toEqual([code]);
});

test('keeps a statistic that only an earlier edition shows', () => {
  expect(editionOf(madeUp(), 'bicycle-sheds').keyNumbers).not.toContain('doors-that-leak-first-count');
});
