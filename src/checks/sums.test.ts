import { expect, test } from 'vitest';
import { madeUp } from '../../tests/library/library.ts';
import { sums } from './sums.ts';

test('finds nothing where the parts are the whole', () => expect(sums(madeUp())).toEqual([]));

test('finds parts that do not add up', () => {
  const found = sums(
    madeUp((library) => {
      library.statistics.find(({ id }) => id === 'sheds-dry')!.value = 701;
    }),
  );
  expect(found).toMatchObject([
    {
      code: 'parts-do-not-add-up',
      path: 'content/statistics.yaml',
      problem: '701 + 500 is 1201, and not 1,200 sheds.',
    },
  ]);
});

test('leaves a part that is not there to another check', () => {
  expect(
    sums(
      madeUp((library) => {
        library.statistics.find(({ parts }) => parts)!.parts!.push('no-number');
      }),
    ),
  ).toEqual([]);
});
