import { expect, test } from 'vitest';
import { paragraphs, textsOf } from '../../../tests/importing/made-blocks.ts';
import { hiddenCharacters } from './hidden-characters.ts';

test('leaves nothing that nobody sees', () =>
  expect(
    textsOf(hiddenCharacters(paragraphs('A\u00adshed\u200b of\u00a0wood\u2011work\ufeff.'))),
  ).toEqual(['Ashed of wood-work.']));
