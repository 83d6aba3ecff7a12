/** A piece of text as a PDF places it; x and y are those of its first letter’s foot, in points. */
export interface PdfPiece {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
  bold: boolean;
  italic: boolean;
}

/** Pieces on one line, from left to right; size and y are those of its largest letters. */
export interface PieceLine {
  pieces: PdfPiece[];
  y: number;
  size: number;
}

/** Lines that stand below one another and were written in one go: a paragraph, or a cell. */
export interface Blob {
  lines: PieceLine[];
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Puts pieces together in the order in which the PDF has them. */
export function blobsOf(pieces: readonly PdfPiece[]): Blob[] {
  const blobs: Blob[] = [];
  for (const piece of pieces) {
    const blob = blobs.at(-1);
    const line = blob?.lines.at(-1);
    if (blob && line && isOnLine(piece, line)) line.pieces.push(piece);
    else if (blob && line && isBelow(piece, { line, blob })) blob.lines.push(lineOf(piece));
    else blobs.push(measured([lineOf(piece)]));
    measure(blobs.at(-1)!);
  }
  return joined(blobs);
}

const lineOf = (piece: PdfPiece): PieceLine => ({ pieces: [piece], y: piece.y, size: piece.size });

/** Whether a piece goes on where a line ends; raised letters stand on the line that they touch. */
function isOnLine(piece: PdfPiece, { pieces, y, size }: PieceLine): boolean {
  const last = pieces.at(-1)!;
  const gap = piece.x - (last.x + last.width);
  const largest = Math.max(size, piece.size);
  const rise = Math.abs(piece.y - y);
  const isSmall = Math.min(size, piece.size) < largest * 0.85;
  return rise < largest * (isSmall ? 0.65 : 0.35) && gap > -largest && gap < largest * 0.85;
}

/** Whether a piece begins the next line of a blob. */
function isBelow(piece: PdfPiece, { line, blob }: { line: PieceLine; blob: Blob }): boolean {
  const step = line.y - piece.y;
  return (
    step > 0 &&
    step < Math.max(line.size, piece.size) * 1.75 &&
    piece.x < blob.right &&
    piece.x + piece.width > blob.left
  );
}

const measured = (lines: PieceLine[]): Blob =>
  measure({ lines, left: 0, right: 0, top: 0, bottom: 0 });

/** Takes the measures of a blob anew; a line is as tall as its largest letters. */
function measure(blob: Blob): Blob {
  const line = blob.lines.at(-1)!;
  const largest = line.pieces.toSorted((a, b) => b.size - a.size)[0]!;
  line.size = largest.size;
  line.y = largest.y;
  const pieces = blob.lines.flatMap((each) => each.pieces);
  blob.left = Math.min(...pieces.map(({ x }) => x));
  blob.right = Math.max(...pieces.map(({ x, width }) => x + width));
  blob.top = blob.lines[0]!.y + blob.lines[0]!.size * 0.75;
  blob.bottom = line.y - line.size * 0.2;
  return blob;
}

/** Blobs that one line holds: the mark of a list with its text, or words written out of order. */
function joined(blobs: Blob[]): Blob[] {
  const out: Blob[] = [];
  for (const blob of blobs) {
    const before = out.findLast((other) => isSameLine(other, blob));
    const [line] = blob.lines;
    if (!before || !line) {
      out.push(blob);
      continue;
    }
    const own = before.lines.at(-1)!;
    const after = line.pieces[0]!.x >= own.pieces[0]!.x;
    own.pieces = after ? [...own.pieces, ...line.pieces] : [...line.pieces, ...own.pieces];
    measure(before);
    before.lines.push(...blob.lines.slice(1));
    measure(before);
  }
  return out;
}

function isSameLine(one: Blob, other: Blob): boolean {
  const own = one.lines.at(-1)!;
  const line = other.lines[0]!;
  if (Math.abs(own.y - line.y) > Math.max(own.size, line.size) * 0.35) return false;
  const [left, right] = one.left <= other.left ? [one, other] : [other, one];
  const gap = right.left - left.right;
  const mark =
    left.lines.length === 1 && isMark(left.lines[0]!.pieces.map(({ text }) => text).join(''));
  return gap > -1 && gap < own.size * (mark ? 5 : 1.2);
}

const isMark = (text: string) =>
  /^(?:[•◦▪■●‣⁃∙·○o\uF0B7\uF0A7*–-]|\(?(?:\d{1,2}|[a-z]|[ivx]+)[.)])$/.test(text.trim());
