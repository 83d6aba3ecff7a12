import { blocksOf, lastSeal, sealedBlock, sealedAnew } from './ledger-chain.ts';
import { pageBehind } from './move.ts';

/** What is published: an address or a fragment, and for frozen text its hash. */
export interface Published {
  address: string;
  /** The piece of the page that the hash is of, such as "summary"; without it, the whole. */
  part?: string;
  hash?: string;
}

/** One line of the ledger. */
export interface LedgerLine extends Published {
  /** The day it was published. */
  day: string;
  line: number;
}

/** A version of the ledger that is known from elsewhere, and where it stands. */
export interface EarlierLedger {
  text: string;
  where: string;
}

/** What stands at the head of the ledger, for the editor who opens it. */
export const ledgerHead = `# Every address that this site ever published.
# Nobody edits this file: "npm run publish" adds lines, and lines are only added.
# A line is an address, or an address and the number of a paragraph (#p12).
# Behind the texts of an edition stands the hash of the words; where it is of one piece of the page
# that has no number, with the name of the piece (summary=…).
# Each block ends in a seal over its lines and over the seal before it, so that a line that was
# changed or lost is found out.
# The build stops when an address no longer answers, a published text has changed, or a seal is
# broken, and says how to mend it.
`;

/** The lines of a ledger. A line "# 2026-11-22" begins what was published on that day. */
export const parseLedger = (text: string): LedgerLine[] =>
  blocksOf(text).flatMap(({ day, rows }) =>
    rows.flatMap(({ text: row, line }) => {
      if (!row.startsWith('/')) return [];
      const [address, given] = row.split(' ');
      const [hash, part] = given?.split('=').reverse() ?? [];
      return [{ address: address!, ...(part && { part }), ...(hash && { hash }), day, line }];
    }),
  );

/** What is published and not yet in the ledger. */
export function newLines(
  ledger: readonly LedgerLine[],
  published: readonly Published[],
): Published[] {
  const known = new Set(ledger.flatMap((line) => [line.address, lineText(line)]));
  return published.filter((line) => !known.has(lineText(line)));
}

/**
 * The ledger with a block added for the day of a publication, sealed to the block before it; what
 * was there stays as it was.
 */
export function withLines(text: string, added: readonly Published[], day: string): string {
  if (added.length === 0) return text;
  const start = text.trim() === '' ? ledgerHead : text;
  const rows = [...new Set(added.map(lineText))].sort(byText);
  return `${start}${start.endsWith('\n') ? '' : '\n'}\n${sealedBlock(lastSeal(start), day, rows)}`;
}

/**
 * The ledger without a page and all below it, for an address that itself identifies somebody;
 * `note` stands in their place, and the blocks are sealed anew.
 */
export function withoutPage(text: string, page: string, note: string): string {
  const names = (row: string) => pageBehind(row.replace(/^- /, '').split(' ')[0]!).startsWith(page);
  return sealedAnew(
    `${text
      .split(/\r?\n/)
      .filter((row) => !names(row))
      .join('\n')
      .trimEnd()}\n\n${note}\n`,
  );
}

/** A line as it stands in the ledger. */
export const lineText = ({ address, part, hash }: Published) =>
  hash ? `${address} ${part ? `${part}=` : ''}${hash}` : address;

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
