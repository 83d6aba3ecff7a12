import { expect, test } from 'vitest';
import { madeUp } from '../../tests/library/library.ts';
import { statisticsByTheme } from './statistics-by-theme.ts';

const library = madeUp();
const groups = statisticsByTheme(library);

test('each statistic stands once, and no heading is empty', () => {
  const ids = groups.flatMap(({ statistics }) => statistics.map(({ id }) => id));
  expect(ids.toSorted()).toEqual(library.statistics.map(({ id }) => id).toSorted());
  expect(groups.filter(({ statistics }) => statistics.length === 0)).toEqual([]);
});

test('a statistic stands under the theme of the briefing that shows it', () => {
  const title = library.themes.find(({ id }) => id === 'bicycle-sheds')!.title;
  const [group] = groups.filter(({ name }) => name === title);
  expect(group?.statistics.map(({ id }) => id)).toContain('doors-that-leak');
});

test('what no briefing shows comes after all others', () => {
  const bare = madeUp(({ briefings }) => {
    for (const { current } of briefings) {
      current.keyNumbers = [];
      current.charts = [];
      current.actions = [];
      current.recommendations = [];
      current.body = '';
    }
  });
  expect(statisticsByTheme(bare).at(-1)?.name).toBe('Shown on no current briefing');
});
