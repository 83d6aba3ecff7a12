import { Refusal } from './refusal.ts';

/** The kinds of file that can be imported. */
export type FileKind = 'pdf' | 'docx' | 'odt' | 'text' | 'html';

/** The most that a file to import may have, in bytes. */
export const largestFile = 50_000_000;

const kinds: Record<string, FileKind> = {
  pdf: 'pdf',
  docx: 'docx',
  odt: 'odt',
  txt: 'text',
  md: 'text',
  html: 'html',
  htm: 'html',
};

/** The kind of a file by its name; one that cannot be read is refused before it is opened. */
export function kindByName(name: string): FileKind {
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  if (Object.hasOwn(kinds, ending)) return kinds[ending]!;
  const old = ending === 'doc' || ending === 'rtf' || ending === 'pages' || ending === 'wps';
  throw new Refusal(
    'import-kind-unknown',
    old ? `A .${ending} file cannot be read.` : `“${name}” is of no kind that can be read.`,
    old
      ? 'Open it in Word or LibreOffice, save it as .docx or .odt, and import that.'
      : 'Save it as .pdf, .docx, .odt, .txt, .md or .html, and import that.',
  );
}

/** Refuses a file whose beginning is not that of its kind. */
export function confirmKind(kind: FileKind, bytes: Uint8Array): void {
  if (bytes.length === 0 || bytes.every((byte) => byte <= 32)) throw empty();
  const found = beginning(bytes);
  if (found === 'office' && (kind === 'docx' || kind === 'odt'))
    throw new Refusal(
      'import-locked',
      'The document is locked with a password, or is an old Word document (.doc) by another name.',
      'Open it, save it without a password as .docx, and import that.',
    );
  const fits = kind === 'text' || kind === 'html' ? found === undefined : found === wanted(kind);
  if (!fits)
    throw new Refusal(
      'import-kind-wrong',
      `The file is not what its name says: it is ${found ? inWords[found] : 'of another kind'}.`,
      'Give it the ending that fits, or ask for it again.',
    );
}

type Beginning = 'pdf' | 'zip' | 'office' | 'picture' | 'binary' | 'rtf';

const inWords: Record<Beginning, string> = {
  pdf: 'a PDF',
  zip: 'a packed file, such as a .docx or an .odt',
  office: 'an old document of Word, or a locked one',
  picture: 'a picture',
  binary: 'no text',
  rtf: 'a document in RTF',
};

const wanted = (kind: FileKind): Beginning => (kind === 'pdf' ? 'pdf' : 'zip');

function beginning(bytes: Uint8Array): Beginning | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 1024));
  if (start.includes('%PDF-')) return 'pdf';
  if (start.startsWith('PK')) return 'zip';
  if (start.startsWith('\u00d0\u00cf\u0011\u00e0')) return 'office';
  if (start.startsWith('{\\rtf')) return 'rtf';
  if (/^(?:\u0089PNG|\u00ff\u00d8\u00ff|GIF8|II\*|MM\0)/.test(start)) return 'picture';
  const isUtf16 = /^(?:\u00ff\u00fe|\u00fe\u00ff)/.test(start);
  return !isUtf16 && start.includes('\0') ? 'binary' : undefined;
}

/** A file without a word in it. */
export const empty = () =>
  new Refusal(
    'import-empty',
    'The file is empty: there is no word in it.',
    'Look whether it opens in the program that made it, or ask for it again.',
  );
