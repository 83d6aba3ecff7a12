import type { LetterBlock, Repair } from '../block.ts';

/** Lines whose cells stand apart by bars, tabs or wide gaps are a table. */
export const textTables: Repair = (blocks) => {
  let count = 0;
  const mended = blocks.flatMap((block): LetterBlock[] => {
    if (block.kind !== 'paragraph') return [block];
    const rows = rowsIn(block.text);
    if (!rows) return [block];
    count += 1;
    return [{ ...block, kind: 'table', text: '', rows }];
  });
  const notes = count > 0 ? [`Tables found by the gaps between their cells: ${count}.`] : [];
  return { blocks: joined(mended), notes };
};

function rowsIn(text: string): string[][] | undefined {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.every((line) => /^\s*\|.*\|\s*$/.test(line)))
    return lines
      .filter((line) => !/^[\s|:-]+$/.test(line))
      .map((line) =>
        line
          .trim()
          .slice(1, -1)
          .split(/(?<!\\)\|/)
          .map(plain),
      );
  const rows = lines.map((line) => line.trim().split(/\t+| {2,}/));
  const columns = rows[0]?.length ?? 0;
  const isTable = rows.length > 1 && columns > 1 && rows.every((row) => row.length === columns);
  return isTable ? rows.map((row) => row.map(plain)) : undefined;
}

const plain = (cell: string) => cell.trim().replaceAll(String.raw`\|`, '|');

/** Rows of Markdown come line by line; a table that goes on on the next sheet is one table. */
function joined(blocks: LetterBlock[]): LetterBlock[] {
  const out: LetterBlock[] = [];
  for (const block of blocks) {
    const before = out.at(-1);
    if (!block.rows || !before?.rows || before.rows[0]?.length !== block.rows[0]?.length) {
      out.push(block);
      continue;
    }
    const head = JSON.stringify(before.rows[0]);
    const again = block.page > before.page && JSON.stringify(block.rows[0]) === head;
    before.rows = [...before.rows, ...block.rows.slice(again ? 1 : 0)];
  }
  return out;
}
