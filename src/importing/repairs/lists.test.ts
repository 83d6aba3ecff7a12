import { expect, test } from 'vitest';
import { paragraphs } from '../../../tests/importing/made-blocks.ts';
import { lists } from './lists.ts';

test.each([
  ['• Oil it.', 'Oil it.', undefined],
  ['\uf0b7 Oil it.', 'Oil it.', undefined],
  ['– Oil it.', 'Oil it.', undefined],
  ['12. Oil it.', 'Oil it.', 12],
  ['3) Oil it.', 'Oil it.', 3],
])('takes %j for an item', (from, text, number) => {
  const [block] = lists(paragraphs(from)).blocks;
  expect(block).toMatchObject({ kind: 'item', text });
  expect(block!.number).toBe(number);
});

test.each(['2022. A year.', 'o dear', '-4 degrees', '**Bold** words'])(
  'takes %j for none',
  (text) => expect(lists(paragraphs(text)).blocks).toEqual(paragraphs(text)),
);
