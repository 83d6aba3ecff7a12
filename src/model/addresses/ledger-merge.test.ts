import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blocksOf, isWhole } from './ledger-chain.ts';
import { disputedIn, mergedLedger, sidesOf, wholeBlocksOf } from './ledger-merge.ts';
import { lineText, parseLedger, withLines } from './ledger.ts';

const common = withLines('', [{ address: '/a/' }], '2026-11-22');
const ours = withLines(common, [{ address: '/b/' }], '2026-12-02');
const theirs = withLines(common, [{ address: '/c/' }, { address: '/b/' }], '2026-12-01');
const conflict =
  `${common}<<<<<<< HEAD\n${ours.slice(common.length)}||||||| 01ab\n=======\n` +
  `${theirs.slice(common.length)}>>>>>>> other\n`;
const linesIn = (text: string) => parseLedger(text).map(lineText);
const none = () => false;

test('takes both sides of a merge apart that git left open', () => {
  expect(sidesOf(conflict).map(linesIn)).toEqual([
    ['/a/', '/b/'],
    ['/a/', '/b/', '/c/'],
  ]);
  expect(sidesOf(`\uFEFF${common}`)).toEqual([common]);
});
test('takes both sides together by day, each line once, and seals them anew', () => {
  const { text, disputed } = mergedLedger([conflict], none);
  expect(linesIn(text)).toEqual(['/a/', '/c/', '/b/']);
  expect(disputed).toEqual([]);
  expect(blocksOf(text).every(isWhole)).toBe(true);
  expect(blocksOf(text).map(({ day }) => day)).toEqual(['2026-11-22', '2026-12-01', '2026-12-02']);
});
test('puts back what was lost or edited, from a version that has it', () => {
  const spoilt = ours.replace('/b/\n', '/x/\n');
  expect(linesIn(mergedLedger([spoilt, wholeBlocksOf(ours)], none).text)).toEqual(['/a/', '/b/']);
  expect(linesIn(mergedLedger(['', ours], none).text)).toEqual(['/a/', '/b/']);
});
test('does not bring back what a take-down made it forget', () =>
  expect(linesIn(mergedLedger([ours], (address) => address === '/a/').text)).toEqual(['/b/']));

const edition = '/briefings/sheds/v2/';
const texts = (hash: string) => [
  { address: edition, hash },
  { address: `${edition}#p1`, hash: 'aaaa' },
  { address: `${edition}#p2`, hash },
];
const two = [
  withLines(common, texts('0001'), '2026-12-02'),
  withLines(common, texts('0002'), '2026-12-03'),
];

test('does not choose between two texts of one edition', () => {
  expect(mergedLedger(two, none).disputed).toEqual([edition]);
});
test('keeps the text that is named, and says of the other that it never was public', () => {
  const { text, disputed } = mergedLedger(two, none, ['0002']);
  expect(disputed).toEqual([]);
  expect(linesIn(text)).toEqual([
    '/a/',
    `${edition}#p1 aaaa`,
    `${edition} 0002`,
    `${edition}#p2 0002`,
  ]);
  expect(text.match(/^- .*$/gm)).toEqual([`- ${edition} 0001`, `- ${edition}#p2 0001`]);
  expect(disputedIn(text.split('\n'))).toEqual([]);
  const again = mergedLedger([text, ...two], none);
  expect(again).toEqual({ text, disputed: [] });
});

const day = fc.array(
  fc.stringMatching(/^[a-z0-9]{1,6}$/).map((name) => ({ address: `/${name}/` })),
  { maxLength: 5 },
);
test('no line of any version is lost, in whatever order they are taken', () =>
  fc.assert(
    fc.property(fc.tuple(day, day, day), ([before, one, other]) => {
      const shared = withLines('', before, '2026-12-01');
      const versions = [one, other].map((added) => withLines(shared, added, '2026-12-02'));
      const sorted = (all: string[]) => [...new Set(all)].sort();
      const all = sorted(versions.flatMap(linesIn));
      for (const order of [versions, versions.toReversed()]) {
        const { text } = mergedLedger(order, none);
        expect(linesIn(text).toSorted()).toEqual(all);
        expect(blocksOf(text).every(isWhole)).toBe(true);
      }
    }),
  ));
