import { expect, test } from 'vitest';
import { madeUp, madeUpDay } from '../../tests/library/library.ts';
import { publishable } from './publishable.ts';
import {
  allRecommendations,
  recommendationIds,
  recommendationsByAddressee,
  recommendationsByStatus,
  recommendationsByTheme,
  type RecommendationGroup,
} from './recommendations.ts';

const library = publishable(madeUp(), madeUpDay);
const all = allRecommendations(library);
const named = ({ edition, recommendation }: (typeof all)[number]) =>
  `${edition.slug} ${recommendation.id}`;
const listed = (groups: RecommendationGroup[]) => [
  ...new Set(groups.flatMap(({ items }) => items.map(named))),
];

test.each([
  ['addressee', recommendationsByAddressee],
  ['status', recommendationsByStatus],
  ['theme', recommendationsByTheme],
])('every recommendation stands under some %s, and no heading is empty', (_, grouped) => {
  const groups = grouped(library);
  expect(all.length).toBeGreaterThan(1);
  expect(listed(groups).sort()).toEqual(all.map(named).sort());
  expect(groups.filter(({ items }) => items.length === 0)).toEqual([]);
});

test('under the themes each stands once', () => {
  const items = recommendationsByTheme(library).flatMap((group) => group.items.map(named));
  expect(items.toSorted()).toEqual(all.map(named).toSorted());
});

test('one that is addressed to nobody we know of says so, after all others', () => {
  const silent = madeUp(({ briefings }) =>
    briefings.forEach(({ current }) => current.recommendations.forEach((item) => (item.to = []))),
  );
  expect(recommendationsByAddressee(silent).map(({ id }) => id)).toEqual(['not-stated']);
});

test('a status can be linked to by its words', () => {
  const enacted = madeUp(({ briefings }) =>
    briefings.forEach(({ current }) =>
      current.recommendations.forEach((item) => {
        item.status = {
          is: 'enacted, not in force',
          provision: 'section 1',
          extent: 'England',
          source: item.source,
          checked: '2026-01-01',
          commencementSource: null,
        };
      }),
    ),
  );
  expect(recommendationsByStatus(enacted).map(({ id }) => id)).toEqual(['enacted-not-in-force']);
});

test('a number that only an earlier edition had is still known', () => {
  const [briefing] = library.briefings.filter(({ current }) => current.recommendations.length > 0);
  const known = recommendationIds(briefing!);
  const without = { ...briefing!.current, recommendations: [] };
  expect(recommendationIds({ ...briefing!, editions: [...briefing!.editions, without] })).toEqual(
    known,
  );
  expect(known.length).toBeGreaterThan(0);
});
