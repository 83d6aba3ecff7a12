import type { SheetLine, RepairedSheets, Sheets } from '../line.ts';

const pattern =
  /^[\s*[(|–—-]*(?:(?:page|p\.?)\s*)?\d{1,3}(?:\s*(?:of|\/)\s*\d{1,3})?[\s*\])|–—.-]*$/i;
const named = /^[\s*[(|–—-]*page\s*\d{1,3}(?:\s*(?:of|\/)\s*\d{1,3})?[\s*\])|–—.-]*$/i;

/** Takes the numbers of sheets out: at an edge any number alone, anywhere “Page 2 of 3”. */
export function pageNumbers(sheets: Sheets): RepairedSheets {
  let count = 0;
  const isNumber = (line: SheetLine, index: number, lines: SheetLine[]) => {
    const text = line.text.replaceAll('\\', '');
    const atEdge = sheets.length > 1 && (index === 0 || index === lines.length - 1);
    const alone = line.apart && (lines[index + 1]?.apart ?? true);
    const is = !line.cells && (named.test(text) ? alone || atEdge : atEdge && pattern.test(text));
    if (is) count += 1;
    return is;
  };
  const kept = sheets.map((lines) => lines.filter((line, index) => !isNumber(line, index, lines)));
  return { sheets: kept, notes: count > 0 ? [`Numbers of sheets left out: ${count}.`] : [] };
}
