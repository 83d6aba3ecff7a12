import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blocksOf, isWhole } from './ledger-chain.ts';
import { newLines, parseLedger, withLines, withoutPage } from './ledger.ts';

const first = withLines(
  '',
  [{ address: '/b/' }, { address: '/a/', hash: '00ff' }, { address: '/a/#p1' }],
  '2026-11-22',
);
const addressesIn = (text: string) => parseLedger(text).map(({ address }) => address);

test('explains itself to the editor who opens it, and sorts and seals what one day adds', () => {
  expect(first).toMatch(/^# Every address that this site ever published\./);
  expect(first).toMatch(
    /\n# 2026-11-22\n\/a\/ 00ff\n\/a\/#p1\n\/b\/\n# sealed 3 lines as [0-9a-f]{32} after nothing\n$/,
  );
});
test('reads what it wrote, with the day and the line of each', () => {
  expect(parseLedger(first)).toEqual([
    { address: '/a/', hash: '00ff', day: '2026-11-22', line: 12 },
    { address: '/a/#p1', day: '2026-11-22', line: 13 },
    { address: '/b/', day: '2026-11-22', line: 14 },
  ]);
});
test('tells the hash of a piece of a page from that of the whole', () => {
  const lines = [
    { address: '/briefings/a/v1/', hash: '00ff' },
    { address: '/briefings/a/v1/', part: 'chart:wet-sheds', hash: 'ff00' },
    { address: '/briefings/a/v1/', part: 'summary', hash: 'beef' },
  ];
  const text = withLines('', lines, '2026-12-01');
  expect(text).toContain('\n/briefings/a/v1/ summary=beef\n');
  expect(parseLedger(text)).toMatchObject(lines);
  expect(newLines(parseLedger(text), lines)).toEqual([]);
});
test('only ever adds lines', () => {
  const second = withLines(first, [{ address: '/c/' }], '2026-12-01');
  expect(second.startsWith(first)).toBe(true);
  expect(second.slice(first.length)).toMatch(/^\n# 2026-12-01\n\/c\/\n# sealed 1 line as /);
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
test('forgets a page, all below it, and its data, and is whole without them', () => {
  const ledger = withLines(
    withLines(
      '',
      [{ address: '/briefings/a/v1/', hash: '00ff' }, { address: '/x/' }],
      '2026-12-01',
    ),
    [{ address: '/api/v1/briefings/a.json' }, { address: '/api/v1/briefings/ab.json' }],
    '2026-12-02',
  );
  const without = withoutPage(ledger, '/briefings/a/', '# Taken down on 2026-12-03: 00');
  expect(addressesIn(without)).toEqual(['/x/', '/api/v1/briefings/ab.json']);
  expect(without).not.toContain('briefings/a/');
  expect(without).toMatch(/# Taken down on 2026-12-03: 00\n$/);
  expect(blocksOf(without).every(isWhole)).toBe(true);
});

const address = fc
  .tuple(fc.stringMatching(/^[a-z0-9]{1,8}$/), fc.constantFrom('/', '/v1/', '/#p1', '/feed.xml'))
  .map(([name, end]) => `/${name}${end}`);
const line = fc.record(
  { address, hash: fc.stringMatching(/^[0-9a-f]{16}$/) },
  { requiredKeys: ['address'] },
);
const publications = fc.array(fc.array(line, { minLength: 1, maxLength: 6 }), {
  minLength: 1,
  maxLength: 6,
});
const published = (days: { address: string; hash?: string }[][]) =>
  days.reduce(
    (text, added, index) =>
      withLines(text, newLines(parseLedger(text), added), `2026-12-0${index + 1}`),
    '',
  );

test('whatever is published is read again, and every block is whole', () =>
  fc.assert(
    fc.property(publications, (days) => {
      const text = published(days);
      const read = new Set(addressesIn(text));
      expect(days.flat().filter(({ address: one }) => !read.has(one))).toEqual([]);
      expect(blocksOf(text).every(isWhole)).toBe(true);
    }),
  ));
test('is read alike with the line ends of Windows', () =>
  fc.assert(
    fc.property(publications, (days) => {
      const text = published(days);
      expect(parseLedger(text.replaceAll('\n', '\r\n'))).toEqual(parseLedger(text));
    }),
  ));
