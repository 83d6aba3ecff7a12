import { expect, test } from 'vitest';
import { fewestTexts, likeTexts } from './like-texts.ts';

/** Texts of which each two neighbours are on one subject of their own. */
const textsOf = (count: number) =>
  Array.from(
    { length: count },
    (_, number) => `All sheds have subject${number >> 1} and locked gates${number >> 1}.`,
  );

test('in a large library a text has others like it, with the words that both share', () => {
  const like = likeTexts(textsOf(fewestTexts));
  expect(like[4]).toEqual([{ text: 5, shared: ['gates2', 'subject2'] }]);
  expect(like[5]?.[0]?.text).toBe(4);
});

test('a small library has what its editors chose, and no more', () =>
  expect(likeTexts(textsOf(fewestTexts - 1)).flat()).toEqual([]));
