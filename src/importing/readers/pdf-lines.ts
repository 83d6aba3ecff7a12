import type { SheetLine } from '../line.ts';
import { blobsOf, type Blob, type PdfPiece, type PieceLine } from './pdf-blobs.ts';
import { styled, type StyledRun } from './runs.ts';
import { tablesAndText } from './pdf-tables.ts';

/** The lines of a sheet, from top to bottom, with its tables as rows. */
export function linesOf(pieces: PdfPiece[]): SheetLine[] {
  const seen = pieces.filter(({ text }) => text.trim() !== '');
  const size = usualSize(seen);
  const parts = tablesAndText(blobsOf(seen));
  const set = parts.flatMap((part): SetLine[] => ('cells' in part ? [part] : part.blob.lines));
  const step = usualStep(set.map(bottomOf));
  return set.map((line, index) => {
    const above = set[index - 1];
    const gap = above ? bottomOf(above) - topLineOf(line) : Infinity;
    const apart = gap > step * 1.3 || gap < 0 || (above !== undefined && isOther(above, line));
    if ('cells' in line) return { text: '', cells: line.cells.map(cellText), apart };
    return {
      text: lineText(line),
      apart,
      short: isShort(line, { next: set[index + 1], right: rightOf(set) }),
      ...(line.size < size * 0.93 ? { small: true } : {}),
    };
  });
}

type SetLine = PieceLine | { cells: Blob[]; y: number; top: number };

const bottomOf = (line: SetLine) => line.y;
const topLineOf = (line: SetLine) => ('cells' in line ? line.top : line.y);

/** Whether a line is of another kind or size than the one above it, as a heading or a note is. */
function isOther(above: SetLine, line: SetLine): boolean {
  if ('cells' in above || 'cells' in line) return 'cells' in above !== 'cells' in line;
  return Math.abs(above.size - line.size) > 0.8;
}

const rightOf = (set: SetLine[]) =>
  Math.max(0, ...set.map((line) => ('cells' in line ? 0 : endOf(line))));

const endOf = ({ pieces }: PieceLine) => Math.max(...pieces.map(({ x, width }) => x + width));

/** Whether the first word of the next line would have fitted at the end of this one. */
function isShort(line: PieceLine, { next, right }: { next: SetLine | undefined; right: number }) {
  if (!next || 'cells' in next) return endOf(line) < right * 0.88;
  const first = next.pieces[0]!;
  const [word = ''] = first.text.trim().split(/\s/);
  const letter = first.width / Math.max(1, first.text.length);
  return endOf(line) + letter * (word.length + 1.5) < right;
}

const cellText = ({ lines }: Blob) => lines.map(lineText).join('\n');

/** The words of a line, with what is bold, italic or raised in it. */
function lineText({ pieces, y, size }: PieceLine): string {
  const runs = pieces.map((piece, index): StyledRun => {
    const before = pieces[index - 1];
    const gap = before ? piece.x - (before.x + before.width) : 0;
    const spaced = gap > size * 0.12 && !/\s$/.test(before?.text ?? '') && !/^\s/.test(piece.text);
    const raised = piece.size < size * 0.85 && piece.y - y > size * 0.15;
    return { ...piece, text: `${spaced ? ' ' : ''}${piece.text}`, raised };
  });
  return styled(runs).trim();
}

/** The size in which most letters of a sheet are set. */
function usualSize(pieces: PdfPiece[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of pieces) {
    const rounded = Math.round(size * 10) / 10;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** How far lines of a paragraph stand apart: what is most often found between two lines. */
function usualStep(ys: number[]): number {
  const steps = ys
    .slice(1)
    .map((y, index) => Math.round((ys[index]! - y) * 2) / 2)
    .filter((step) => step > 4);
  const count = (step: number) => steps.filter((other) => Math.abs(other - step) <= 0.5).length;
  return steps.toSorted((a, b) => count(b) - count(a) || a - b)[0] ?? 14;
}
