import type { LetterBlock } from './block.ts';

/** A letter in its three parts. */
export interface Parts {
  /** The lines above “Dear …”, in groups that empty space keeps apart. */
  head: string[][];
  /** From “Dear …” to “Yours …”, and what else is text. */
  body: LetterBlock[];
  /** The lines below “Yours …”. */
  close: string[];
  /** Whether the letter greets somebody, and whether it takes its leave. */
  greets: boolean;
  leaves: boolean;
}

/** How a letter begins. */
const salutation = /^\W*(?:dear|to whom it may concern|open letter to)\b[^\n]{0,80}?(?:,|:|$)/i;

/** How a letter takes its leave. */
const valediction =
  /^\W*(?:yours(?: (?:sincerely|faithfully|truly|ever|aye))?|(?:with )?(?:(?:my|our|all|very) )?(?:kind(?:est)?|best|warm(?:est)?)(?: (?:regards|wishes))|regards|many thanks|with thanks|sincerely)[,.]?\W*$/i;

/** Parts a letter at its greeting and at its leave. */
export function letterParts(all: readonly LetterBlock[]): Parts {
  const blocks = all.flatMap(splitAtGreetings);
  const greeting = blocks.findIndex(
    ({ kind, text }) => kind === 'paragraph' && salutation.test(text),
  );
  const leave = blocks.findLastIndex(
    ({ kind, text }, index) => kind === 'paragraph' && index > greeting && valediction.test(text),
  );
  const first = greeting < 0 ? endOfHead(blocks) : greeting;
  const last = leave < 0 ? blocks.length - 1 : leave;
  const after = blocks.slice(last + 1);
  const isText = ({ kind, text }: LetterBlock) =>
    kind === 'note' || kind === 'item' || kind === 'table' || text.length > 160;
  return {
    head: blocks.slice(0, first).map(linesOf),
    body: [...blocks.slice(first, last + 1), ...after.filter(isText)],
    close: after.filter((block) => !isText(block)).flatMap(linesOf),
    greets: greeting >= 0,
    leaves: leave >= 0,
  };
}

/** Where no greeting tells, a letter’s head ends before its first long paragraph. */
function endOfHead(blocks: readonly LetterBlock[]): number {
  const long = blocks.findIndex(({ kind, text }) => kind !== 'paragraph' || text.length > 90);
  return long < 0 || long > 12 ? 0 : long;
}

/** A greeting or a leave that shares a paragraph with what follows stands in one of its own. */
function splitAtGreetings(block: LetterBlock): LetterBlock[] {
  if (block.kind !== 'paragraph') return [block];
  const lines = block.text.split('\n');
  const at = lines.findIndex(
    (line, index) =>
      (salutation.test(line) && /^\W*(?:dear|to whom)/i.test(line) && line.trim().length < 90) ||
      (valediction.test(line.trim()) && (index > 0 || lines.length > 1)),
  );
  if (at < 0 || lines.length === 1) return [block];
  const pieces = [lines.slice(0, at), [lines[at]!], lines.slice(at + 1)];
  return pieces
    .filter((piece) => piece.length > 0)
    .flatMap((piece, index) => {
      const part = { ...block, text: piece.join('\n').trim() };
      return index === pieces.length - 1 ? splitAtGreetings(part) : [part];
    });
}

function linesOf({ text, rows }: LetterBlock): string[] {
  const lines = rows ? rows.flat().flatMap((cell) => cell.split('\n')) : text.split('\n');
  return lines.map(plain).filter((line) => line !== '');
}

/** A line without the marks of Markdown. */
export const plain = (line: string) =>
  line
    .replaceAll(/\*\*|<\/?sup>|^#+ |(?<!\w)\*(?=\w)|(?<=\w[.,]?)\*(?!\w)/g, '')
    .replaceAll(/\\(?=[\\*`<[\]_])/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
