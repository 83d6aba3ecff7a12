import { blocksOf, isWhole, sealOf, textsOf, type Block } from '../model/addresses/ledger-chain.ts';
import {
  conflictMark,
  disputedIn,
  isEdition,
  isLine,
  isOfPart,
} from '../model/addresses/ledger-merge.ts';
import { pageOf } from '../model/addresses/move.ts';
import { issue, type Issue } from '../model/issue.ts';
import type { IssueCode } from '../model/issues/catalogue.ts';

/** Where the ledger stands, as an editor knows it. */
export const ledgerPath = 'content/published.txt';

/** How the ledger is made whole again, from itself and from all that is known of it. */
export const mendLedger =
  'Put the file back as it was last committed (git checkout HEAD -- content/published.txt). ' +
  'Where that is not it, run: npm run publish -- --merge';
const merge =
  'Run: npm run publish -- --merge  It takes the versions together and seals them anew; ' +
  'no line is lost.';

/** All that the ledger itself shows to be wrong with it: marks, lines and broken seals. */
export function ledgerForm(text: string): Issue[] {
  const spoilt = markIssues(text);
  if (spoilt.length > 0) return spoilt;
  const blocks = blocksOf(text);
  return [
    ...blocks.flatMap((block) => [...rowIssues(block), ...sealIssues(block)]),
    ...chainIssues(blocks),
    ...twiceIssues(blocks),
    ...disputeIssues(blocks),
  ];
}

const fault = (code: IssueCode, line: number, problem: string, cure = mendLedger) =>
  issue(code, { path: ledgerPath, line }, problem, cure);

function markIssues(text: string): Issue[] {
  if (text.startsWith('\uFEFF'))
    return [
      fault(
        'ledger-byte-order-mark',
        1,
        'An invisible sign (a byte-order mark) stands before the first line; a program that ' +
          'edited this file has put it there.',
        'Save the file as UTF-8 without it, or run: npm run publish -- --merge',
      ),
    ];
  const at = text.split(/\r?\n/).findIndex((row) => conflictMark.test(row));
  if (at < 0) return [];
  return [
    fault(
      'ledger-conflict',
      at + 1,
      'Two branches have each published something, and the merge of their records is not finished.',
      merge,
    ),
  ];
}

const rowIssues = ({ rows }: Block): Issue[] =>
  rows
    .filter(({ text }) => !isLine(text))
    .map(({ text, line }) =>
      fault(
        'ledger-line-unreadable',
        line,
        `“${text.slice(0, 60)}” is neither an address nor an address with its hash.`,
      ),
    );

/** What has become of the lines of one block since they were sealed. */
function sealIssues(block: Block): Issue[] {
  const { day, rows, seal, line } = block;
  if (!seal)
    return [
      fault(
        'ledger-seal-missing',
        line,
        'These lines are not sealed: somebody has typed them, or taken out the seal.',
      ),
    ];
  if (isWhole(block)) return [];
  const sorted = textsOf(rows).sort();
  if (seal.hash === sealOf(seal.after, day, sorted))
    return [
      fault('ledger-line-moved', line, `The lines of ${day} stand in another order than then.`),
    ];
  const bare = rows.find(({ text }) => isEdition(pageOf(text)) && !text.includes(' '));
  if (bare)
    return [
      fault(
        'ledger-hash-missing',
        bare.line,
        `The hash behind ${bare.text} was taken out, and its text would be guarded no more.`,
      ),
    ];
  const change = rows.length - seal.lines;
  if (change < 0)
    return [
      fault('ledger-line-removed', line, `${-change} of the lines of ${day} were taken out.`),
    ];
  if (change > 0)
    return [fault('ledger-line-added', line, `${change} lines were put among those of ${day}.`)];
  return [
    fault('ledger-line-edited', line, `The lines of ${day} are not as they were published then.`),
  ];
}

/** Blocks that do not follow the one before them. */
function chainIssues(blocks: readonly Block[]): Issue[] {
  const seals = blocks.flatMap(({ seal, day, line }) => (seal ? [{ ...seal, day, at: line }] : []));
  const known = new Set(seals.map(({ hash }) => hash));
  return seals.flatMap((seal, index) => {
    const before = seals[index - 1]?.hash ?? '';
    if (seal.after === before) return [];
    const rival = seals.slice(0, index).find(({ after }) => after === seal.after);
    if (rival)
      return rival.hash === seal.hash
        ? []
        : [
            fault(
              'ledger-branched',
              seal.at,
              `What was published on ${seal.day} and on ${rival.day} follows the same block: ` +
                'two branches have each published something.',
              merge,
            ),
          ];
    if (seal.after === '' || known.has(seal.after))
      return [
        fault(
          'ledger-block-moved',
          seal.at,
          `What was published on ${seal.day} stands in another place than it did.`,
        ),
      ];
    return [
      fault(
        'ledger-block-removed',
        seal.at,
        `What was published before this block of ${seal.day} was taken out, or sealed anew.`,
      ),
    ];
  });
}

function twiceIssues(blocks: readonly Block[]): Issue[] {
  const seen = new Map<string, number>();
  for (const { text, line } of blocks.flatMap(({ rows }) => rows)) {
    const first = seen.get(text);
    if (first !== undefined)
      return [
        fault(
          'ledger-line-twice',
          line,
          `${text} stands in line ${first} already, as others may.`,
          merge,
        ),
      ];
    seen.set(text, line);
  }
  return [];
}

function disputeIssues(blocks: readonly Block[]): Issue[] {
  const rows = blocks.flatMap((block) => block.rows);
  return disputedIn(textsOf(rows)).map((edition) => {
    const hashes = rows.filter(({ text }) => text.startsWith(`${edition} `) && !isOfPart(text));
    return fault(
      'ledger-hash-twice',
      hashes.at(-1)!.line,
      `${edition} was published twice, in different words: ` +
        `${hashes.map(({ text }) => text.split(' ')[1]).join(' and ')}.`,
      'Only one of them can have been public. Name its hash: npm run publish -- --merge --keep ' +
        'HASH  The other text becomes the next edition, or an entry with an id of its own.',
    );
  });
}
