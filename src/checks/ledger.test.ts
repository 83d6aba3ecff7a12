import { expect, test } from 'vitest';
import { madeUp } from '../../tests/library/library.ts';
import { saltedHash } from '../model/addresses/taken-down.ts';
import { ledger } from './ledger.ts';

const committed = '# 2026-11-22\n/briefings/named/\n/briefings/shed-locks/\n';

test('lets lines be added', () =>
  expect(ledger({ committed, now: `${committed}/new/\n` })(madeUp())).toEqual([]));
test('finds a line that was taken out', () => {
  const [found] = ledger({ committed, now: '# 2026-11-22\n/briefings/named/\n' })(madeUp());
  expect(found).toMatchObject({
    code: 'ledger-line-removed',
    line: 3,
    problem: 'The record of what was published has lost lines: /briefings/shed-locks/.',
  });
});
test('lets a take-down take out an address that identifies', () => {
  const origin = { path: '', place: () => ({ path: '', line: 1 }) };
  const library = madeUp((it) => {
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
  expect(ledger({ committed, now: '# 2026-11-22\n/briefings/shed-locks/\n' })(library)).toEqual([]);
});
