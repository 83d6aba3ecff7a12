import { blocksOf, chained, isWhole, sealedBlock, textsOf, type Block } from './ledger-chain.ts';
import { ledgerHead } from './ledger.ts';
import { pageOf } from './move.ts';

/** What came of taking versions of a ledger together. */
export interface Merged {
  text: string;
  /** Editions that two versions have published in different words, where nobody said whose stay. */
  disputed: string[];
}

/** A page whose words are frozen when they are published. */
export const isEdition = (page: string) => /^\/briefings\/[^/]+\/v\d+\/$/.test(page);

/** A page that has one hash for good; that of a letter may change with its corrections. */
const hasOneHash = (page: string) =>
  isEdition(page) || /^\/(?:statistics|sources)\/[^/]+\/$/.test(page);

/** A line of the ledger that says which published words never came before the public. */
const neverPublic = (row: string) => `- ${row}`;

/**
 * Both sides of a text that git could not merge, the one before the mark and the one behind it; a
 * text without such marks is its only side.
 */
export function sidesOf(text: string): string[] {
  const rows = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  if (!rows.some((row) => conflictMark.test(row))) return [rows.join('\n')];
  const sides: Record<'ours' | 'theirs', string[]> = { ours: [], theirs: [] };
  let at: 'both' | 'ours' | 'base' | 'theirs' = 'both';
  for (const row of rows) {
    const mark = conflictMark.exec(row)?.[1];
    if (mark) at = sideBehind[mark as keyof typeof sideBehind];
    else if (at === 'both') for (const side of Object.values(sides)) side.push(row);
    else if (at !== 'base') sides[at].push(row);
  }
  return [sides.ours.join('\n'), sides.theirs.join('\n')];
}

/** A ledger with none but its whole blocks, as they were sealed. */
export const wholeBlocksOf = (text: string): string =>
  blocksOf(text)
    .filter(isWhole)
    .map(({ day, rows, seal }) => sealedBlock(seal?.after ?? '', day, textsOf(rows)))
    .join('\n');

/** A row that git leaves where it could not merge. */
export const conflictMark = /^(<{7}|\|{7}|={7}|>{7})(?: |$)/;
const sideBehind = {
  '<<<<<<<': 'ours',
  '|||||||': 'base',
  '=======': 'theirs',
  '>>>>>>>': 'both',
} as const;

/**
 * Versions of a ledger as one: what they share comes first, then what each has of its own, by day,
 * and all is sealed anew. No line is lost; `isForgotten` tells of those that a take-down took out,
 * and `kept` has the hashes of the texts that stay where two branches have published an edition in
 * different words.
 */
export function mergedLedger(
  versions: readonly string[],
  isForgotten: (address: string) => boolean,
  kept: readonly string[] = [],
): Merged {
  const sides = versions.flatMap(sidesOf);
  const blocks = unspoilt(sides.map(blocksOf).flat());
  const rows = blocks.flatMap((block) => textsOf(block.rows));
  const disputed = disputedIn(rows);
  const givenUp = new Set([
    ...givenUpBefore(rows),
    ...disputed.flatMap((edition) => givenUpIn(blocks, edition, kept)),
  ]);
  const known = new Set<string>();
  const isNew = (row: string) => !known.has(row) && Boolean(known.add(row));
  const own = blocks.map((block) => ({
    day: block.day,
    rows: textsOf(block.rows)
      .filter((row) => isLine(row) && !isForgotten(addressIn(row)))
      .map((row) => (givenUp.has(row) ? neverPublic(row) : row))
      .filter(isNew),
  }));
  const notes = [...new Set(sides.flatMap(notesIn))].map((note) => `${note}\n`).join('');
  return {
    text: [ledgerHead, chained(byDay(own)), notes].filter(Boolean).join('\n'),
    disputed: disputed.filter((edition) => givenUpIn(blocks, edition, kept).length === 0),
  };
}

/** Blocks in the order of their days; lines that stand under no day are of the last. */
function byDay(blocks: readonly { day: string; rows: string[] }[]) {
  const last = blocks.map(({ day }) => day).reduce((a, b) => (a > b ? a : b), '');
  return blocks
    .map(({ day, rows }) => ({ day: day || last, rows }))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/** Blocks without those that somebody has changed and that stand beside it as they were sealed. */
function unspoilt(blocks: readonly Block[]): Block[] {
  const whole = new Set(blocks.filter(isWhole).map(placeOf));
  return blocks.filter((block) => isWhole(block) || !block.seal || !whole.has(placeOf(block)));
}

const placeOf = ({ day, seal }: Block) => `${day} ${seal?.after ?? ''}`;

/** Whether a row of the ledger is an address, alone or with the hash of its text or of a piece. */
export const isLine = (row: string) =>
  /^(?:- )?\/\S*(?: (?:[A-Za-z][\w.:-]*=)?[0-9a-f]{4,64})?$/.test(row);

const addressIn = (row: string) => row.replace(/^- /, '').split(' ')[0]!;
const notesIn = (text: string) =>
  text.split('\n').filter((row) => row.startsWith('# Taken down on '));

const givenUpBefore = (rows: readonly string[]) =>
  rows.filter((row) => row.startsWith('- ')).map((row) => row.slice(2));

/** Pages that have two hashes for good among some lines, one of which was not given up before. */
export function disputedIn(rows: readonly string[]): string[] {
  const givenUp = new Set(givenUpBefore(rows));
  const hashes = new Map<string, Set<string>>();
  for (const row of rows) {
    const [address, hash] = row.split(' ');
    if (!hash || isOfPart(row) || !hasOneHash(address!) || givenUp.has(row)) continue;
    hashes.set(address!, (hashes.get(address!) ?? new Set()).add(hash));
  }
  return [...hashes].filter(([, known]) => known.size > 1).map(([address]) => address);
}

/**
 * The lines of a disputed edition that are given up when one of its texts is kept: those that were
 * published with another text, and not with this one too.
 */
function givenUpIn(blocks: readonly Block[], edition: string, kept: readonly string[]): string[] {
  const texts = blocks
    .map(({ rows }) => textsOf(rows).filter((row) => row.includes(' ') && isOf(edition, row)))
    .filter((rows) => rows.length > 0);
  const stays = texts.filter((rows) => kept.some((hash) => rows.includes(`${edition} ${hash}`)));
  if (stays.length === 0) return [];
  const staying = new Set(stays.flat());
  return texts.flat().filter((row) => !staying.has(row));
}

/** Whether a row is of a piece of a page, and not of the whole. */
export const isOfPart = (row: string) => /=[0-9a-f]+$/.test(row);

const isOf = (edition: string, row: string) => pageOf(addressIn(row)) === edition;
