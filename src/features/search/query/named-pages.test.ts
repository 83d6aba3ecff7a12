import { expect, test } from 'vitest';
import { fakeEngine, fakeFiles } from '../../../../tests/search/fake-index.ts';
import { find } from './find.ts';
import type { TermEntry } from './files.ts';

const pages = {
  sheds: 'Bicycle sheds Where bicycles stand at night.',
  barrels: 'Rain barrels Sheds shed shed sheds shed rain on bicycle sheds and bicycle sheds.',
  house: 'The sheds of others A bicycle, a BS, and one more BS.',
};
const titles: Record<string, number> = { sheds: 2, barrels: 2, house: 4 };
const term: TermEntry = {
  id: 'bicycle-shed',
  shown: ['bicycle shed', 'BS'],
  hidden: ['cycle hut'],
  definition: 'A shed.',
};
const ask = async (text: string) => {
  const files = fakeFiles(pages, [term]);
  const list = await files.pages();
  files.pages = () => Promise.resolve({ ...list, titles: list.ids.map((id) => titles[id]!) });
  const { ranked, named } = await find(text, { engine: fakeEngine(pages), files });
  return { first: ranked[0]?.id, named: [...named] };
};

test.each(['bicycle sheds', 'BS', 'cycle hut', 'what about the bicycle shed?'])(
  '“%s” finds the page first whose title it is, though others say it more often',
  async (text) => expect(await ask(text)).toEqual({ first: 'sheds', named: ['sheds'] }),
);

test('a title that holds only a part of the question is not named by it', async () =>
  expect((await ask('rain on bicycle sheds')).named).toEqual([]));
