import { expect, test } from 'vitest';
import type { SheetLine } from '../line.ts';
import { pageNumbers } from './page-numbers.ts';

const sheet = (...texts: string[]): SheetLine[] => texts.map((text) => ({ text, apart: true }));
const texts = (...sheets: SheetLine[][]) =>
  pageNumbers(sheets).sheets.map((lines) => lines.map(({ text }) => text));

test.each(['2', '- 2 -', 'Page 2', 'Page 2 of 3', '2/3', '**2**'])(
  'takes %j out at an edge',
  (number) =>
    expect(texts(sheet('A shed.', number), sheet(number, 'Dry.'))).toEqual([['A shed.'], ['Dry.']]),
);

test('takes “Page 2 of 3” out in the middle of a text without sheets, and no other number', () =>
  expect(texts(sheet('A shed.', 'Page 2 of 3', '48', 'Dry.'))).toEqual([
    ['A shed.', '48', 'Dry.'],
  ]));
