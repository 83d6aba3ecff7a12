import { issue, type Issue } from '../model/issue.ts';

/** The text of a file of the content, or why it cannot be taken for a text. */
export type ReadText = { text: string } | { issue: Issue };

/** A text of ours has some ten thousand characters; from here on, reading it would take long. */
const largest = { document: 500_000, list: 2_000_000 };

/** Reads bytes as a text: UTF-8 with or without a mark at its start, lines that end in \n. */
export function contentText(path: string, bytes: Uint8Array): ReadText {
  const refuse = (code: Issue['code'], line: number, problem: string, cure: string) => ({
    issue: issue(code, { path, line }, problem, cure),
  });
  const isDocument = path.endsWith('.md');
  const most = isDocument ? largest.document : largest.list;
  if (bytes.length > most)
    return refuse(
      'file-large',
      1,
      `The file has ${(bytes.length / 1e6).toFixed(1)} MB, more than any text here can have.`,
      `Shorten it, or make several files of it (${most / 1e6} MB is the most).`,
    );
  const decoded = strictText(path, bytes);
  if ('issue' in decoded) return decoded;
  const { text } = decoded;
  const lines = text.split('\n');
  const at = (pattern: RegExp) => lines.findIndex((line) => pattern.test(line)) + 1;
  const conflict = at(/^(?:<{7} |>{7} |\|{7} )/);
  if (conflict > 0)
    return refuse(
      'merge-open',
      conflict,
      'A merge of two versions was not finished here.',
      'Keep the lines that are right, and delete the marks <<<<<<<, ======= and >>>>>>>.',
    );
  const deep = at(tooDeep) || (isDocument ? crowdedLine(text) : 0);
  return deep > 0
    ? refuse(
        'nesting-deep',
        deep,
        'Something stands inside something else here more often than anyone could follow.',
        'Take out the marks or the space that are too many.',
      )
    : { text };
}

/** Bytes as a text of lines that end in \n, whatever it says; refused where they are no UTF-8. */
export function strictText(path: string, bytes: Uint8Array): ReadText {
  const text = isWide(bytes) ? undefined : decoded(bytes)?.replaceAll('\r\n', '\n');
  if (text === undefined)
    return {
      issue: issue(
        'encoding-wrong',
        { path, line: lineOf(bytes) },
        `The file is not written in UTF-8; it looks like ${encodingOf(bytes)}.`,
        'Open it in your editor, and save it as UTF-8.',
      ),
    };
  const old = text.split('\n').findIndex((line) => line.includes('\r')) + 1;
  if (old === 0) return { text };
  return {
    issue: issue(
      'line-end-wrong',
      { path, line: old },
      'A line ends as on very old computers, which not every program takes for an end.',
      'Set the line ends to LF in your editor, and save the file.',
    ),
  };
}

/** A hundred columns of indent, quotation or list marks, or a hundred times the same sign. */
const tooDeep =
  /^(?:[ \t>]|[*+-](?=\s)|\d{1,9}[.)] ){100}|([>[\](){}*_`~!&<+,:])\1{99}|(?:[[{]\s*){50}|(?:\{\s*\w+:\s*){50}/;

/** The line on which a paragraph begins that opens more links than can be read in good time. */
function crowdedLine(text: string): number {
  const paragraphs = text.split(/\n[ \t]*\n/);
  const crowded = paragraphs.find((paragraph) => paragraph.split('[').length > 1000);
  return crowded === undefined ? 0 : text.slice(0, text.indexOf(crowded)).split('\n').length;
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    // What a strict decoder throws at the first byte that is no UTF-8.
    if (!(error instanceof TypeError)) throw error;
    return undefined;
  }
}

/** The line of the first byte that is no UTF-8. */
function lineOf(bytes: Uint8Array): number {
  const loose = new TextDecoder().decode(bytes);
  return loose.slice(0, Math.max(0, loose.indexOf('\uFFFD'))).split('\n').length;
}

/** Whether every second byte at the beginning is a null: two bytes stand for each letter. */
const isWide = (bytes: Uint8Array) =>
  bytes.length > 3 &&
  [0, 1].some((at) => [0, 2].every((step) => bytes[at + step] === 0 && bytes[1 - at + step] !== 0));

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (isWide(bytes)) return 'UTF-16';
  if (first === 0xff && second === 0xfe) return 'UTF-16';
  if (first === 0xfe && second === 0xff) return 'UTF-16';
  return 'Windows-1252';
}
