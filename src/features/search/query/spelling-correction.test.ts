import { expect, test } from 'vitest';
import { fakeEngine, fakeFiles } from '../../../../tests/search/fake-index.ts';
import { matchesOfWord } from './matches.ts';
import { parseQuery } from './query.ts';
import { correctSpelling } from './spelling-correction.ts';

const pages = {
  sleep: 'safer sleep for a baby',
  steep: 'a steep stair for a toddler',
  home: 'home education',
};
const engine = fakeEngine(pages);
const files = fakeFiles(pages);
const terms = [{ id: 'marac', shown: ['MARAC'], hidden: [], definition: 'A meeting.' }];

async function corrected(text: string, { typing = false } = {}) {
  const query = parseQuery(text);
  const known = new Map(
    await Promise.all(
      query.words.map(async (word) => [word, await matchesOfWord(word.text, engine)] as const),
    ),
  );
  const corrections = await correctSpelling({ query, known, typing, terms }, { engine, files });
  return corrections.map(({ typed, words }) => [typed, words.join(' ')]);
}

test('corrects a word that no page holds', async () =>
  expect(await corrected('toddlr')).toEqual([['toddlr', 'toddler']]));

test('among words as near, takes the one that stands with the rest of the question', async () => {
  expect(await corrected('steep stair')).toEqual([]);
  expect(await corrected('safer sleap')).toEqual([['sleap', 'sleep']]);
  expect(await corrected('stair steap')).toEqual([['steap', 'steep']]);
});

test('leaves names of terms alone, though no page holds them', async () =>
  expect(await corrected('marac')).toEqual([]));

test('leaves short words and numbers alone', async () =>
  expect(await corrected('zzz s47 2022')).toEqual([]));

test('waits with the last word while it may still become a known one', async () => {
  expect(await corrected('toddle', { typing: true })).toEqual([]);
  expect(await corrected('toddle')).toEqual([['toddle', 'toddler']]);
  expect(await corrected('todler', { typing: true })).toEqual([['todler', 'toddler']]);
});

test('hides nothing where the vocabulary cannot be read', async () => {
  const query = parseQuery('toddlr');
  const [word] = query.words;
  const known = new Map([[word!, await matchesOfWord('toddlr', engine)]]);
  const broken = { ...files, vocabulary: () => Promise.reject(new Error('gone')) };
  await expect(
    correctSpelling({ query, known, typing: false, terms }, { engine, files: broken }),
  ).rejects.toThrow('gone');
});
