import { expect, test } from 'vitest';
import { paragraphs, textsOf } from '../../../tests/importing/made-blocks.ts';
import { lineEnds } from './line-ends.ts';

test('lets the lines of a paragraph run on, and keeps those that the writer has ended', () =>
  expect(textsOf(lineEnds(paragraphs('A shed\nis dry.', 'Keeper  \nof sheds')))).toEqual([
    'A shed is dry.',
    'Keeper  \nof sheds',
  ]));
