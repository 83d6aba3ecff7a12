import { expect, test } from 'vitest';
import { fakeEngine } from '../../../../tests/search/fake-index.ts';
import { matchesOfPhrase, matchesOfWord, rarity, sideBySide } from './matches.ts';

const engine = fakeEngine({
  care: 'A child in care',
  carer: 'The carer of a baby',
  parted: 'A child is taken and nobody has care of it any more in the end',
});
const ids = ({ pages }: { pages: Map<string, unknown> }) => [...pages.keys()];

test('a rare word is worth more than a common one', () =>
  expect(rarity(1, 100)).toBeGreaterThan(rarity(50, 100)));

test('a short word does not match a longer one that merely starts with it', async () => {
  expect(ids(await matchesOfWord('care', engine))).toEqual(['care', 'parted']);
});

test('a short word that no page holds matches longer ones, which count for less', async () => {
  const { known, pages } = await matchesOfWord('chil', engine);
  expect(known).toBe(false);
  expect(pages.get('care')?.score).toBeCloseTo(0.3);
});

test('a longer word counts in full where some page holds just it', async () => {
  const { known, pages } = await matchesOfWord('child', engine);
  expect([known, pages.get('care')?.score]).toEqual([true, 1]);
});

test('words of a name match only where they all stand together, each as it is', async () => {
  expect(ids(await matchesOfPhrase(['child', 'care'], engine))).toEqual(['care']);
  expect(ids(await matchesOfPhrase(['chil', 'care'], engine))).toEqual([]);
});

test('the best page for a name is worth twice its rarity', async () => {
  const { pages, rarity } = await matchesOfPhrase(['child', 'care'], engine);
  expect(pages.get('care')?.score).toBeCloseTo(2 * rarity);
});

test('a name that no page holds is not known', async () =>
  expect((await matchesOfPhrase(['baby', 'end'], engine)).known).toBe(false));

test('two places of one word are not two words side by side', () => {
  expect(sideBySide([[3, 60], [5]])).toEqual([3, 5]);
  expect(sideBySide([[3, 5], [40]])).toEqual([]);
});
