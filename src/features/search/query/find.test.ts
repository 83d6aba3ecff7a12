import { expect, test } from 'vitest';
import { find } from './find.ts';
import { fakeEngine, fakeFiles } from '../../../../tests/search/fake-index.ts';

const pages = {
  care: 'Looked-after children and their placements',
  sleep: 'Sudden unexpected death in infancy: safer sleep for a baby',
  bruise: 'A bruise on a baby who cannot move needs a referral',
  home: 'Elective home education and safeguarding',
};
const terms = [
  {
    id: 'lac',
    shown: ['looked-after child', 'LAC'],
    hidden: ['child in care', 'care kid'],
    definition: 'A child in the care of a council.',
  },
  {
    id: 'sudi',
    shown: ['sudden unexpected death in infancy', 'SUDI'],
    hidden: ['cot death'],
    definition: 'A baby died.',
  },
];
const files = fakeFiles(pages, terms);
const index = { engine: fakeEngine(pages), files };
const first = async (text: string, choices = {}) =>
  (await find(text, index, choices)).ranked[0]?.id;

test.each([
  ['LAC', 'care'],
  ['a child in care', 'care'],
  ['cot death', 'sleep'],
  ['SUDI advice', 'sleep'],
])('finds “%s” under its other name', async (text, page) => {
  expect(await first(text)).toBe(page);
});

test('keeps to the reader’s own words when told so', async () =>
  expect(await first('SUDI', { also: false })).toBeUndefined());

test('answers a whole question although no page holds all of its words', async () => {
  expect(await first('What should I do when I notice a bruise on a small baby at a visit?')).toBe(
    'bruise',
  );
});

test('mends a misspelt word and says so', async () => {
  const { ranked, corrections } = await find('bruize on a baby', index);
  expect([ranked[0]?.id, corrections]).toEqual([
    'bruise',
    [{ typed: 'bruize', words: ['bruise'] }],
  ]);
});

test('leaves the words as typed when told so', async () =>
  expect((await find('bruize', index, { mend: false })).corrections).toEqual([]));

test('reads the vocabulary only when a word is unknown', async () => {
  files.asked.length = 0;
  await find('bruise baby', index);
  expect(files.asked).toEqual([]);
  await find('briuse baby', index);
  expect(files.asked).toEqual(['vocabulary']);
});

test('does not mend a word that is still being typed', async () => {
  expect((await find('safegua', index, { typing: true })).corrections).toEqual([]);
});

test('leaves out pages with a word after a minus', async () => {
  expect((await find('baby -bruise', index)).ranked.map(({ id }) => id)).toEqual(['sleep']);
});

test('keeps only pages that hold the quoted phrase', async () => {
  expect(
    (await find('"home education" safeguarding baby', index)).ranked.map(({ id }) => id),
  ).toEqual(['home']);
});

test('copes with a pasted page', async () => {
  const padding = Array.from({ length: 400 }, (_, number) => `word${number}`).join(' ');
  expect(await first(`${padding} bruise bruise bruise`)).toBe('bruise');
});

test.each(['xylophone carburettor', 'bruisewort'])('finds nothing for “%s”', async (text) =>
  expect((await find(text, index, { mend: false })).ranked).toEqual([]),
);
