import { hash } from 'node:crypto';

/** What was published at one time, as it stands in the ledger. */
export interface Block {
  day: string;
  /** Where it begins. */
  line: number;
  rows: Row[];
  seal?: Seal;
}

/** One row of the ledger that is neither empty nor a comment. */
export interface Row {
  text: string;
  line: number;
}

/** The last row of a block: what its lines come to, and the seal that it follows. */
interface Seal {
  hash: string;
  /** How many lines were sealed. */
  lines: number;
  /** The seal of the block before; nothing before the first. */
  after: string;
  line: number;
}

const dayRow = /^# (\d{4}-\d{2}-\d{2})$/;
const sealRow = /^# sealed (\d+) lines? as ([0-9a-f]{32}) after ([0-9a-f]{32}|nothing)$/;
const nothing = 'nothing';

/**
 * The blocks of a ledger, in their order. Rows that stand outside of one are a block without a
 * seal.
 */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let day = '';
  let open: Block | undefined;
  const begun = (line: number) => {
    if (!open) blocks.push((open = { day, line, rows: [] }));
    return open;
  };
  for (const [index, row] of text.split(/\r?\n/).entries()) {
    const line = index + 1;
    const begins = dayRow.exec(row)?.[1];
    const seal = sealIn(row, line);
    if (begins) {
      day = begins;
      open = undefined;
      begun(line);
    } else if (seal) {
      begun(line).seal = seal;
      open = undefined;
    } else if (row !== '' && !row.startsWith('#')) begun(line).rows.push({ text: row, line });
  }
  return blocks;
}

function sealIn(row: string, line: number): Seal | undefined {
  const [, lines, seal, after] = sealRow.exec(row) ?? [];
  return seal && after
    ? { hash: seal, lines: Number(lines), after: after === nothing ? '' : after, line }
    : undefined;
}

/** What the rows of a block come to: the first 128 bits of a SHA-256, with the seal before it. */
export const sealOf = (after: string, day: string, rows: readonly string[]): string =>
  hash('sha256', [after || nothing, day, ...rows].join('\n')).slice(0, 32);

/** Whether the rows of a block are those that were sealed. */
export const isWhole = ({ day, rows, seal }: Block): boolean =>
  seal?.hash === sealOf(seal?.after ?? '', day, textsOf(rows));

/** The texts of some rows. */
export const textsOf = (rows: readonly Row[]): string[] => rows.map(({ text }) => text);

/** The last seal of a ledger; nothing where it has none. */
export const lastSeal = (text: string): string =>
  blocksOf(text).findLast(({ seal }) => seal)?.seal?.hash ?? '';

/** A block as it stands in the ledger. */
export function sealedBlock(after: string, day: string, rows: readonly string[]): string {
  const count = `${rows.length} ${rows.length === 1 ? 'line' : 'lines'}`;
  const seal = `# sealed ${count} as ${sealOf(after, day, rows)} after ${after || nothing}`;
  return `${[`# ${day}`, ...rows, seal].join('\n')}\n`;
}

/** Blocks one below the other, each sealed to the one before. */
export function chained(blocks: readonly { day: string; rows: readonly string[] }[]): string {
  let after = '';
  return blocks
    .filter(({ rows }) => rows.length > 0)
    .map(({ day, rows }) => {
      const text = sealedBlock(after, day, rows);
      after = sealOf(after, day, rows);
      return text;
    })
    .join('\n');
}

/** A ledger with every block sealed anew, its comments kept: before the blocks, or behind them. */
export function sealedAnew(text: string): string {
  const rows = text.split(/\r?\n/);
  const first = rows.findIndex((row) => dayRow.test(row));
  const isComment = (row: string) => row.startsWith('#') && !dayRow.test(row) && !sealRow.test(row);
  const head = (first < 0 ? rows : rows.slice(0, first)).filter(isComment);
  const notes = first < 0 ? [] : rows.slice(first).filter(isComment);
  const blocks = blocksOf(text).map(({ day, rows }) => ({ day, rows: textsOf(rows) }));
  return [head.map(withEnd).join(''), chained(blocks), notes.map(withEnd).join('')]
    .filter(Boolean)
    .join('\n');
}

const withEnd = (row: string) => `${row}\n`;
