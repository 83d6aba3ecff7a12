import { blocksOf, sealedAnew, textsOf } from '../../../src/model/addresses/ledger-chain.ts';
import type { Random } from '../random.ts';
import type { Edit } from './edit.ts';

/** Edits of the record itself; chance decides on which of its lines. */
export function recordEdits(random: Random, record: string): Edit[] {
  return [...Array(4).keys()].flatMap(() => ways(random, record)).concat(whole(record));
}

const edit = (is: string, text: string | null): Edit => ({
  is,
  kind: 'the record',
  changes: { 'published.txt': text },
  must: 'refused',
});

function ways(random: Random, record: string): Edit[] {
  const rows = record.split('\n');
  const lines = rows.flatMap((row, index) => (row.startsWith('/') ? [index] : []));
  const hashes = lines.filter((index) => rows[index]!.includes(' '));
  const seals = rows.flatMap((row, index) => (row.startsWith('# sealed') ? [index] : []));
  const days = rows.flatMap((row, index) => (/^# \d{4}-/.test(row) ? [index] : []));
  const at = random.one(lines);
  const hash = random.one(hashes);
  const seal = random.one(seals);
  const other = random.one(lines.filter((index) => rows[index] !== rows[at]));
  const text = (changed: string[]) => changed.join('\n');
  const named = (what: string, index: number) => `${what}: line ${index + 1}`;
  const without = rows.toSpliced(at, 1);
  return [
    edit(named('dropped', at), text(without)),
    edit(named('dropped, and all sealed anew', at), sealedAnew(text(without))),
    edit(named('doubled', at), text(rows.toSpliced(at, 0, rows[at]!))),
    edit(named('in another place', at), text(rows.with(at, rows[other]!).with(other, rows[at]!))),
    edit(named('a letter changed', at), text(rows.with(at, rows[at]!.replace(/[a-z]/, 'q')))),
    edit(named('its hash stripped', hash), text(rows.with(hash, rows[hash]!.split(' ')[0]!))),
    edit(
      named('its hash stripped, and all sealed anew', hash),
      sealedAnew(text(rows.with(hash, rows[hash]!.split(' ')[0]!))),
    ),
    edit(
      named('a second hash', hash),
      text(rows.toSpliced(hash, 0, `${rows[hash]!.slice(0, -4)}0000`)),
    ),
    edit(named('its seal taken out', seal), text(rows.toSpliced(seal, 1))),
    edit(
      named('its seal changed', seal),
      text(rows.with(seal, rows[seal]!.replace(/as ../, 'as 00'))),
    ),
    edit(named('a line typed in', at), text(rows.toSpliced(at, 0, '/briefings/typed-in/'))),
    edit(named('a sentence', at), text(rows.toSpliced(at, 0, 'This was published.'))),
    edit(
      named('marks of a merge', at),
      text(rows.toSpliced(at, 1, '<<<<<<< HEAD', rows[at]!, '=======', '>>>>>>> other')),
    ),
    edit(named('another day', days[0]!), text(rows.with(random.one(days), '# 2026-11-01'))),
  ];
}

function whole(record: string): Edit[] {
  const head = record.slice(0, record.search(/^# \d{4}-/m));
  const parts = record.slice(head.length).split('\n\n');
  const sorted = blocksOf(record)
    .flatMap(({ rows }) => textsOf(rows))
    .sort();
  return [
    edit('the file deleted', null),
    edit('the file emptied', ''),
    edit('all but the head gone', head),
    edit('the last block gone', head + parts.slice(0, -1).join('\n\n') + '\n'),
    edit('the first block gone', head + parts.slice(1).join('\n\n')),
    edit('the blocks in another order', head + parts.toReversed().join('\n\n')),
    edit('a block twice', `${record}\n${parts[0]}`),
    edit('the lines alone, sorted', `${sorted.join('\n')}\n`),
    edit('a mark of byte order', `\ufeff${record}`),
    edit('half of it', record.slice(0, record.length / 2)),
  ];
}
