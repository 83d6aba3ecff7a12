import { expect, test } from 'vitest';
import { lostLines, newLines, parseLedger, withLines, withoutPage } from './ledger.ts';

const first = withLines(
  '',
  [{ address: '/b/' }, { address: '/a/', hash: '00ff' }, { address: '/a/#p1' }],
  '2026-11-22',
);

test('explains itself to the editor who opens it, and sorts what one day adds', () => {
  expect(first).toMatch(/^# Every address that this site ever published\./);
  expect(first).toMatch(/\n# 2026-11-22\n\/a\/ 00ff\n\/a\/#p1\n\/b\/\n$/);
});
test('reads what it wrote, with the day and the line of each', () => {
  expect(parseLedger(first)).toEqual([
    { address: '/a/', hash: '00ff', day: '2026-11-22', line: 6 },
    { address: '/a/#p1', day: '2026-11-22', line: 7 },
    { address: '/b/', day: '2026-11-22', line: 8 },
  ]);
});
test('only ever adds lines', () => {
  const second = withLines(first, [{ address: '/c/' }], '2026-12-01');
  expect(second.startsWith(first)).toBe(true);
  expect(second.slice(first.length)).toBe('\n# 2026-12-01\n/c/\n');
  expect(withLines(second, [{ address: '/d/' }], '2026-12-01')).toBe(`${second}/d/\n`);
  expect(withLines(second, [], '2027-01-01')).toBe(second);
});
test('knows what is new, and takes a known page without its text for known', () => {
  expect(
    newLines(parseLedger(first), [
      { address: '/a/' },
      { address: '/a/', hash: '00ff' },
      { address: '/a/#p2' },
    ]),
  ).toEqual([{ address: '/a/#p2' }]);
});
test('tells which lines were lost, and which hashes were replaced', () => {
  expect(
    lostLines(first, first.replace('/b/\n', '').replace('00ff', '00fe')).map(
      ({ address }) => address,
    ),
  ).toEqual(['/a/', '/b/']);
  expect(lostLines(first, `${first}/z/\n`)).toEqual([]);
});
test('forgets a page, all below it, and its data', () => {
  expect(
    parseLedger(
      withoutPage(
        '/briefings/a/v1/ 00ff\n/api/v1/briefings/a.json\n/api/v1/briefings/ab.json\n',
        '/briefings/a/',
        '# gone',
      ),
    ).map(({ address }) => address),
  ).toEqual(['/api/v1/briefings/ab.json']);
  expect(parseLedger(withoutPage(first, '/a/', '# gone')).map(({ address }) => address)).toEqual([
    '/b/',
  ]);
});
