import type { SheetLine, RepairedSheets, Sheets } from '../line.ts';

/** How many lines at the head and at the foot of a sheet are looked at. */
const edge = 3;

/**
 * Takes out what stands at the head or the foot of several sheets. What stands at the head of the
 * first sheet stays there, for it may be the letterhead.
 */
export function runningHeads(sheets: Sheets): RepairedSheets {
  const heads = repeated(sheets.map((lines) => lines.slice(0, edge)));
  const feet = repeated(sheets.map((lines) => lines.slice(-edge).reverse()));
  const gone = new Set<string>();
  const isGone = (line: SheetLine, { index, length, sheet }: Place) => {
    const inHead = sheet > 0 && heads.has(key(line, index));
    const inFoot = feet.has(key(line, length - 1 - index));
    if (inHead || inFoot) gone.add(line.text.trim());
    return inHead || inFoot;
  };
  const kept = sheets.map((lines, sheet) =>
    lines.filter((line, index) => !isGone(line, { index, length: lines.length, sheet })),
  );
  const notes = [...gone].map(
    (text) => `Head or foot of the sheets, left out of the letter: “${text}”.`,
  );
  return { sheets: kept, notes };
}

interface Place {
  index: number;
  length: number;
  sheet: number;
}

/**
 * Lines that stand as far from the edge on every sheet (the first may differ), or on every other
 * one, as left and right sheets of a longer letter have them.
 */
function repeated(edges: SheetLine[][]): Set<string> {
  const sheets = edges.map((lines) => new Set(lines.map(key).filter((line) => line !== '')));
  const all = new Set(sheets.flatMap((lines) => [...lines]));
  const others = sheets.length > 2 ? sheets.slice(1) : sheets;
  const isRunning = (line: string) =>
    (sheets.length > 1 && others.every((lines) => lines.has(line))) ||
    (sheets.length > 3 && sheets.filter((lines) => lines.has(line)).length > sheets.length * 0.45);
  return new Set([...all].filter(isRunning));
}

const key = (line: SheetLine, fromEdge: number) =>
  fromEdge < edge && shape(line) !== '' ? `${fromEdge} ${shape(line)}` : '';

/** A line as it repeats: the number of a sheet differs, and nothing else. */
const shape = ({ text }: SheetLine) =>
  /\p{L}{2}/u.test(text) && !/^(dear|yours)\b/i.test(text.trim())
    ? text.replaceAll(/\d+/g, '#').replaceAll(/\s+/g, ' ').trim().toLowerCase()
    : '';
