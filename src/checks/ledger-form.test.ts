import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withLines } from '../model/addresses/ledger.ts';
import { ledgerForm } from './ledger-form.ts';

const one = withLines(
  '',
  [{ address: '/briefings/named/' }, { address: '/briefings/shed-locks/v1/', hash: '00ff' }],
  '2026-11-22',
);
const two = withLines(one, [{ address: '/a/' }, { address: '/b/' }], '2026-12-01');
const three = withLines(two, [{ address: '/c/' }], '2026-12-02');
const blocks = three.split(/\n(?=# \d{4})/);
const [head, first, second, third] = blocks as [string, string, string, string];
const codesOf = (text: string) => ledgerForm(text).map(({ code }) => code);

const tampered: [what: string, text: string, code: string][] = [
  ['a line dropped', three.replace('/a/\n', ''), 'ledger-line-removed'],
  ['a line edited', three.replace('/a/\n', '/aa/\n'), 'ledger-line-edited'],
  ['a hash edited', three.replace('00ff', '00fe'), 'ledger-line-edited'],
  ['lines in another order', three.replace('/a/\n/b/\n', '/b/\n/a/\n'), 'ledger-line-moved'],
  ['a line typed', three.replace('/a/\n', '/a/\n/ab/\n'), 'ledger-line-added'],
  ['lines typed at the end', `${three}\n# 2026-12-03\n/d/\n`, 'ledger-seal-missing'],
  ['a sentence', `${three}Nothing else was published.\n`, 'ledger-line-unreadable'],
  ['a hash stripped', three.replace(' 00ff', ''), 'ledger-hash-missing'],
  ['a hash doubled', three.replace('00ff', '00ff 00fe'), 'ledger-line-unreadable'],
  [
    'a second hash for an edition',
    withLines(three, [{ address: '/briefings/shed-locks/v1/', hash: '00fe' }], '2026-12-03'),
    'ledger-hash-twice',
  ],
  ['a block dropped', [head, first, third].join('\n'), 'ledger-block-removed'],
  ['the first block dropped', [head, second, third].join('\n'), 'ledger-block-removed'],
  ['blocks in another order', [head, first, third, second].join('\n'), 'ledger-block-moved'],
  ['a block twice', [head, first, second, second, third].join('\n'), 'ledger-line-twice'],
  ['a seal stripped', three.replace(/# sealed 2 lines.*\n/, ''), 'ledger-seal-missing'],
  [
    'the day of a block changed',
    three.replace('# 2026-12-01', '# 2026-12-09'),
    'ledger-line-edited',
  ],
  ['a byte-order mark', `\uFEFF${three}`, 'ledger-byte-order-mark'],
  [
    'a merge that is not finished',
    three.replace('/c/\n', '<<<<<<< HEAD\n/c/\n=======\n/d/\n>>>>>>> other\n'),
    'ledger-conflict',
  ],
  [
    'two branches put together',
    `${three}\n${withLines(two, [{ address: '/d/' }], '2026-12-03').slice(two.length)}`,
    'ledger-branched',
  ],
];

test.each(tampered)('finds %s, and says what it is', (_, text, code) =>
  expect(codesOf(text)).toContain(code),
);
test('every fault has its place and a command that mends it', () => {
  for (const [, text] of tampered)
    for (const { cure, line, path } of ledgerForm(text)) {
      expect(path).toBe('content/published.txt');
      expect(line).toBeGreaterThan(0);
      expect(cure).toMatch(/npm run publish -- --merge/);
    }
});
test('no line can be changed without its being seen', () =>
  fc.assert(
    fc.property(
      fc.nat(),
      fc.nat(),
      fc.constantFrom('drop', 'swap', 'repeat', 'edit'),
      (a, b, how) => {
        const rows = three.trimEnd().split('\n');
        const from = rows.findIndex((row) => row.startsWith('# 2026'));
        const at = from + (a % (rows.length - from));
        const other = from + (b % (rows.length - from));
        const changed = [...rows];
        if (how === 'drop') changed.splice(at, 1);
        if (how === 'repeat') changed.splice(other, 0, rows[at]!);
        if (how === 'swap') [changed[at], changed[other]] = [rows[other]!, rows[at]!];
        if (how === 'edit') changed[at] = `${rows[at]}0`;
        const told = (texts: string[]) => texts.filter((row) => row !== '').join('\n');
        fc.pre(told(changed) !== told(rows));
        expect(codesOf(`${changed.join('\n')}\n`)).not.toEqual([]);
      },
    ),
  ));
