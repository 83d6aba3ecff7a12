import { pageBehind } from './move.ts';

/**
 * One line of the ledger: an address or a fragment that was published, and for frozen text its
 * hash.
 */
export interface LedgerLine {
  address: string;
  hash?: string;
  /** The day it was published. */
  day: string;
  line: number;
}

/** What stands at the head of the ledger, for the editor who opens it. */
export const ledgerHead = `# Every address that this site ever published. Nobody edits this file: "npm run publish" adds lines, and lines are only added.
# A line is an address, or an address and the number of a paragraph (#p12); behind the texts of an edition stands the hash of the words.
# The build stops when an address no longer answers or a published text has changed, and says how to mend it.
`;

/** The lines of a ledger. A line "# 2026-11-22" begins what was published on that day. */
export function parseLedger(text: string): LedgerLine[] {
  let day = '';
  return text.split(/\r?\n/).flatMap((row, index) => {
    day = /^# (\d{4}-\d{2}-\d{2})$/.exec(row)?.[1] ?? day;
    if (row === '' || row.startsWith('#')) return [];
    const [address, hash] = row.split(' ');
    return [{ address: address!, ...(hash && { hash }), day, line: index + 1 }];
  });
}

/** What is published and not yet in the ledger. */
export function newLines(
  ledger: readonly LedgerLine[],
  published: readonly { address: string; hash?: string }[],
): { address: string; hash?: string }[] {
  const known = new Set(ledger.flatMap((line) => [line.address, lineText(line)]));
  return published.filter((line) => !known.has(lineText(line)));
}

/**
 * The ledger with lines added below the day of their publication; what was there stays as it was.
 */
export function withLines(
  text: string,
  added: readonly { address: string; hash?: string }[],
  day: string,
): string {
  if (added.length === 0) return text;
  const start = text || ledgerHead;
  const heading = parseLedger(start).at(-1)?.day === day ? '' : `\n# ${day}\n`;
  return (
    start +
    heading +
    added
      .map(lineText)
      .sort(byText)
      .map((line) => `${line}\n`)
      .join('')
  );
}

/** The lines that an earlier ledger had and this one has not. */
export function lostLines(before: string, now: string): LedgerLine[] {
  const kept = new Set(parseLedger(now).map(lineText));
  return parseLedger(before).filter((line) => !kept.has(lineText(line)));
}

/**
 * The ledger without a page and all below it, for an address that itself identifies somebody;
 * `note` stands in their place.
 */
export function withoutPage(text: string, page: string, note: string): string {
  const rows = text.split('\n').filter((row) => !pageBehind(row.split(' ')[0]!).startsWith(page));
  return `${rows.join('\n').trimEnd()}\n${note}\n`;
}

/** A line as it stands in the ledger. */
export const lineText = ({ address, hash }: { address: string; hash?: string }) =>
  hash ? `${address} ${hash}` : address;

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
