import { expect, test } from 'vitest';
import { paragraphs, textsOf } from '../../../tests/importing/made-blocks.ts';
import { ligatures } from './ligatures.ts';

test('takes letters apart that were drawn as one', () => {
  const mended = ligatures(paragraphs('The oﬃce ﬁnds a ﬂat.', 'A shed.'));
  expect(textsOf(mended)).toEqual(['The office finds a flat.', 'A shed.']);
  expect(mended.notes).toEqual(['Letters drawn as one (such as “ﬁ”) were taken apart: 1 texts.']);
});

test('says nothing of a text that has none', () =>
  expect(ligatures(paragraphs('A shed.')).notes).toEqual([]));
