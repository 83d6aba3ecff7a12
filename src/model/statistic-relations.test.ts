import { expect, test } from 'vitest';
import { madeUp } from '../../tests/library/library.ts';
import type { Library } from './library.ts';
import { lookAlikesOf, relationsOf } from './statistic-relations.ts';

const [first, second, third] = madeUp().statistics.map(({ id }) => id) as [string, string, string];
const library = madeUp(({ statistics }) => {
  const [statistic] = statistics.filter(({ id }) => id === first);
  statistic!.supersedes = second;
  statistic!.parts = [second, third];
  statistic!.confusedWith = [{ statistic: third, because: 'It counts lamps.' }];
});
const statisticOf = ({ statistics }: Library, id: string) =>
  statistics.find((statistic) => statistic.id === id)!;

test('tells what a statistic corrects, what it is the sum of, and what it is taken for', () => {
  const relations = relationsOf(library, statisticOf(library, first));
  expect(relations.corrects?.id).toBe(second);
  expect(relations.parts.map(({ id }) => id)).toEqual([second, third]);
  expect(relations.lookAlikes.map(({ other, because }) => [other.id, because])).toEqual([
    [third, 'It counts lamps.'],
  ]);
});

test('lists each pair that looks alike where an editor has named it', () => {
  const pairs = lookAlikesOf(library).map(({ statistic, other }) => [statistic.id, other.id]);
  expect(pairs).toContainEqual([first, third]);
  expect(pairs).not.toContainEqual([third, first]);
});

test('a statistic that stands alone has no relations', () => {
  const alone = { ...statisticOf(library, first) };
  delete alone.supersedes;
  delete alone.parts;
  delete alone.confusedWith;
  expect(relationsOf(library, alone)).toEqual({ parts: [], lookAlikes: [] });
});

test('shows a pair that look alike once, though each names the other', () => {
  const library = madeUp(({ statistics }) => {
    const of = (wanted: string) => statistics.find(({ id }) => id === wanted)!;
    of('cupboards-counted').confusedWith = [{ statistic: 'sheds-surveyed', because: 'Cupboards.' }];
  });
  expect(lookAlikesOf(library)).toHaveLength(1);
});
