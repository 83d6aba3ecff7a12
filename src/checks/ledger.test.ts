import { expect, test } from 'vitest';
import { madeUp } from '../../tests/library/library.ts';
import { sealedBlock } from '../model/addresses/ledger-chain.ts';
import { withLines } from '../model/addresses/ledger.ts';
import { saltedHash } from '../model/addresses/taken-down.ts';
import { ledger } from './ledger.ts';

const one = withLines(
  '',
  [{ address: '/briefings/named/' }, { address: '/briefings/shed-locks/v1/', hash: '00ff' }],
  '2026-11-22',
);
const two = withLines(one, [{ address: '/a/' }, { address: '/b/' }], '2026-12-01');
const three = withLines(two, [{ address: '/c/' }], '2026-12-02');
const blocks = three.split(/\n(?=# \d{4})/);
const [head] = blocks;
const library = madeUp();
const codesOf = (now: string | undefined, earlier: string[] = []) =>
  ledger({ now, earlier: earlier.map((text) => ({ text, where: 'the commit 01ab' })) })(
    library,
  ).map(({ code }) => code);

test('is content with what it wrote, and with what was added to it', () => {
  expect(codesOf(undefined)).toEqual([]);
  expect(codesOf('')).toEqual([]);
  expect(codesOf(three, [one, two])).toEqual([]);
  expect(codesOf(three.replaceAll('\n', '\r\n'), [two])).toEqual([]);
});

test('finds lines that an earlier version had, wherever that stands', () => {
  const [found] = ledger({ now: one, earlier: [{ text: three, where: 'the commit 01ab' }] })(
    library,
  );
  expect(found).toMatchObject({
    code: 'ledger-line-removed',
    problem:
      'The record of what was published has lost lines: /a/, /b/, /c/. ' +
      'They stand in the commit 01ab.',
  });
});
test.each([undefined, '', `${head}\n`])('finds that the record is gone (%j)', (now) =>
  expect(codesOf(now, [three])).toEqual(['ledger-file-missing']),
);
test('holds nobody to lines that were never sealed', () =>
  expect(codesOf('', ['# 2026-11-22\n/briefings/named/\n'])).toEqual([]));
test('lets a text go that never was public', () => {
  const other = withLines(two, [{ address: '/briefings/x/v1/', hash: '0001' }], '2026-12-03');
  const settled = `${two}\n${sealedBlock(
    /sealed 2 lines as (\w+) after (?!nothing)/.exec(two)![1]!,
    '2026-12-03',
    ['- /briefings/x/v1/ 0001', '/briefings/x/v1/ 0002'],
  )}`;
  expect(codesOf(settled, [other])).toEqual([]);
});
test('lets a take-down take out an address that identifies', () => {
  const origin = { path: '', place: () => ({ path: '', line: 1 }) };
  const taken = madeUp((it) => {
    it.takenDown = [
      {
        addresses: [],
        hidden: [saltedHash('ab', '/briefings/named/')],
        salt: 'ab',
        date: '2026-12-01',
        reason: 'privacy',
        fingerprints: [],
        origin,
      },
    ];
  });
  const now = withLines('', [{ address: '/briefings/shed-locks/v1/', hash: '00ff' }], '2026-11-22');
  expect(ledger({ now, earlier: [{ text: one, where: 'here' }] })(taken)).toEqual([]);
});
