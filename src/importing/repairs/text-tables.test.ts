import { expect, test } from 'vitest';
import { paragraphs } from '../../../tests/importing/made-blocks.ts';
import { textTables } from './text-tables.ts';

const rows = [
  ['Shed', 'Wet'],
  ['Old', '3'],
];

test.each([
  '| Shed | Wet |\n| --- | --- |\n| Old | 3 |',
  'Shed    Wet\nOld     3',
  'Shed\tWet\nOld\t3',
])('finds the table in %j', (text) =>
  expect(textTables(paragraphs(text)).blocks[0]).toMatchObject({ kind: 'table', rows }),
);

test('joins a table that goes on on the next sheet, and its head once', () => {
  const [first, second] = paragraphs('Shed    Wet\nOld     3', 'Shed    Wet\nNew     4');
  expect(textTables([first!, { ...second!, page: 2 }]).blocks).toMatchObject([
    { rows: [...rows, ['New', '4']] },
  ]);
});

test.each(['A line.\nAnother  one.', 'Two  spaces'])('finds none in %j', (text) =>
  expect(textTables(paragraphs(text)).blocks).toEqual(paragraphs(text)),
);
