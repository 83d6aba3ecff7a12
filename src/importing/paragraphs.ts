import type { LetterBlock } from './block.ts';
import type { SheetLine, Sheets } from './line.ts';

/** The lines of sheets as paragraphs and tables, each with the sheet on which it begins. */
export const paragraphsOf = (sheets: Sheets): LetterBlock[] =>
  sheets.flatMap((lines, index) => onSheet(lines, index + 1));

function onSheet(lines: SheetLine[], page: number): LetterBlock[] {
  const blocks: LetterBlock[] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const block = blocks.at(-1);
    if (line.cells) {
      if (before?.cells?.length === line.cells.length && block?.rows) block.rows.push(line.cells);
      else blocks.push({ kind: 'table', text: '', page, rows: [line.cells] });
    } else if (before && block && goesOn(before, line)) block.text += `\n${line.text}`;
    else
      blocks.push({
        kind: 'paragraph',
        text: line.text,
        page,
        ...(line.small ? { small: true } : {}),
      });
    const last = blocks.at(-1)!;
    if (last.kind !== 'table') last.short = line.short ?? false;
  });
  return blocks;
}

/** Whether a line belongs to the paragraph of the line above it. */
function goesOn(before: SheetLine, line: SheetLine): boolean {
  if (line.apart || before.cells || before.short) return false;
  if (Boolean(before.small) !== Boolean(line.small)) return false;
  if (isBold(before.text) !== isBold(line.text)) return false;
  if (isRow(before.text) !== isRow(line.text) || /^#{1,6} /.test(before.text)) return false;
  return !startsItem.test(line.text) && !/^#{1,6} |^\[\^[^\]]+\]:/.test(line.text);
}

const isRow = (text: string) => /^\s*\|/.test(text);

const isBold = (text: string) => /^\*\*(?:(?!\*\*).)+\*\*$/s.test(text.trim());

/** How an item of a list begins. */
const startsItem = /^\s*(?:[•◦▪■●‣⁃∙·\uF0B7\uF0A7]|[–-](?=\s)|\\?\*(?=\s)|\d{1,2}[.)](?=\s))/;
