/** A piece of a letter as it reads: its words are Markdown, its line ends those of the sheet. */
export interface LetterBlock {
  kind: 'paragraph' | 'heading' | 'item' | 'table' | 'note' | 'picture';
  /** For a table nothing: its words are in `rows`. */
  text: string;
  /** The sheet on which it begins, counted from 1. */
  page: number;
  /** Set smaller than the letter, as notes at the foot are. */
  small?: boolean;
  /** Whether its last line ends before the margin. */
  short?: boolean;
  /** Of an item: its number, where the list is numbered. */
  number?: number;
  /** Of an item: how many lists it stands in, besides its own. */
  depth?: number;
  /** Of a note: by what the text calls it. */
  id?: string;
  /** Of a table, its cells, the head first. */
  rows?: string[][];
}

/** What a repair gives: the blocks, and what an editor must look at. */
export interface Repaired {
  blocks: LetterBlock[];
  notes: string[];
}

/** One kind of mending, which knows nothing but what it is given. */
export type Repair = (blocks: readonly LetterBlock[]) => Repaired;

/** Mends the words of every block, and tells once what was done. */
export function onTexts(
  blocks: readonly LetterBlock[],
  { mend, note }: { mend: (text: string) => string; note: (texts: number) => string },
): Repaired {
  const mended = blocks.map((block) => ({
    ...block,
    text: mend(block.text),
    ...(block.rows ? { rows: block.rows.map((row) => row.map(mend)) } : {}),
  }));
  const changed = mended.filter(
    (block, index) => JSON.stringify(block) !== JSON.stringify(blocks[index]),
  ).length;
  return { blocks: mended, notes: changed > 0 ? [note(changed)] : [] };
}

/** The first words of a text, for a note that says which one is meant. */
export function quoted(text: string): string {
  const plain = text
    .replaceAll(/\*\*|<\/?sup>|\\(?=[*_<[])/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  const words = plain.split(' ');
  return `“${words.length > 12 ? `${words.slice(0, 12).join(' ')} …` : plain}”`;
}
