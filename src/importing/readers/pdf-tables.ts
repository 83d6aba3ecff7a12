import type { Blob } from './pdf-blobs.ts';

/** A paragraph, or a row of a table with a blob in each cell. */
export type SheetPart = { blob: Blob } | { cells: Blob[]; y: number; top: number };

/**
 * Finds the tables of a sheet: rows of blobs that stand side by side, one below the other. A single
 * row is none; its blobs, such as two columns of text, are read one after the other.
 */
export function tablesAndText(blobs: readonly Blob[]): SheetPart[] {
  const rows = rowsOf(blobs);
  const parts: SheetPart[] = [];
  let index = 0;
  while (index < rows.length) {
    const end = endOfTable(rows, index);
    const table = rows.slice(index, end);
    if (table.length > 1) parts.push(...tableOf(table));
    else parts.push(...rows[index]!.map((blob) => ({ blob })));
    index = Math.max(end, index + 1);
  }
  return parts;
}

/** Blobs whose heights overlap, from left to right; rows from top to bottom. */
function rowsOf(blobs: readonly Blob[]): Blob[][] {
  const rows: { top: number; bottom: number; blobs: Blob[] }[] = [];
  for (const blob of blobs.toSorted((a, b) => b.top - a.top)) {
    const row = rows.at(-1);
    const shared = row ? Math.min(row.top, blob.top) - Math.max(row.bottom, blob.bottom) : 0;
    if (row && shared > (blob.top - blob.bottom) * 0.3) {
      row.blobs.push(blob);
      row.bottom = Math.min(row.bottom, blob.bottom);
    } else rows.push({ top: blob.top, bottom: blob.bottom, blobs: [blob] });
  }
  return rows.map((row) => row.blobs.sort((a, b) => a.left - b.left));
}

interface Span {
  left: number;
  right: number;
}

/** Where a table that begins with a row ends: where the next row does not fit into its columns. */
function endOfTable(rows: Blob[][], start: number): number {
  if (rows[start]!.length < 2 || isText(rows[start]!)) return start + 1;
  let end = start + 1;
  for (; end < rows.length; end++) {
    const row = rows[end]!;
    const spans = spansOf(rows.slice(start, end).flat());
    const gap = bottomOf(rows[end - 1]!) - Math.max(...row.map(({ top }) => top));
    const fits = row.every((blob) => spans.filter((span) => overlaps(span, blob)).length <= 1);
    if (row.length < 2 || isText(row) || !fits || gap > 40) break;
  }
  return end;
}

/** Whether blobs side by side are columns of running text, and no cells. */
const isText = (row: Blob[]) => row.every(({ lines }) => lines.length > 7);

const bottomOf = (row: Blob[]) => Math.min(...row.map(({ bottom }) => bottom));

/** The columns that blobs take up, from left to right. */
function spansOf(blobs: Blob[]): Span[] {
  const spans: Span[] = [];
  for (const { left, right } of blobs.toSorted((a, b) => a.left - b.left)) {
    const last = spans.at(-1);
    if (last && left < last.right) last.right = Math.max(last.right, right);
    else spans.push({ left, right });
  }
  return spans;
}

const overlaps = (span: Span, { left, right }: Blob) => left < span.right && right > span.left;

function tableOf(rows: Blob[][]): SheetPart[] {
  const spans = spansOf(rows.flat());
  return rows.map((row) => ({
    y: bottomOf(row),
    top: Math.max(...row.map(({ lines }) => lines[0]!.y)),
    cells: spans.map((span) => ({
      ...row[0]!,
      lines: row.filter((blob) => overlaps(span, blob)).flatMap(({ lines }) => lines),
    })),
  }));
}
