import type { LetterBlock } from './block.ts';
import { confirmKind, empty, kindByName } from './kind-of-file.ts';
import type { Sheets } from './line.ts';
import { paragraphsOf } from './paragraphs.ts';
import { readDocx } from './readers/docx.ts';
import { readHtml } from './readers/html.ts';
import { readOdt } from './readers/odt.ts';
import { readPdf } from './readers/pdf.ts';
import { decodedText, readText } from './readers/text.ts';
import { pageNumbers } from './repairs/page-numbers.ts';
import { runningHeads } from './repairs/running-heads.ts';

/** What a file holds, before its words are mended. */
export interface Read {
  blocks: LetterBlock[];
  pages: number;
  notes: string[];
}

/** Reads a file of any kind that can be imported. */
export async function read(name: string, bytes: Uint8Array): Promise<Read> {
  const kind = kindByName(name);
  confirmKind(kind, bytes);
  const found = await readAs(kind, bytes);
  const hasWords = found.blocks.some(({ text, rows }) =>
    /\p{L}{2}/u.test(text + (rows ?? []).flat().join('')),
  );
  if (!hasWords) throw empty();
  return found;
}

async function readAs(kind: ReturnType<typeof kindByName>, bytes: Uint8Array): Promise<Read> {
  switch (kind) {
    case 'pdf': {
      const { sheets, pages } = await readPdf(bytes);
      return { ...fromSheets(sheets), pages };
    }
    case 'docx':
      return readDocx(bytes);
    case 'odt':
      return readOdt(bytes);
    case 'html': {
      const { text, notes } = decodedText(bytes);
      return { blocks: readHtml(text), pages: 1, notes };
    }
    case 'text': {
      const { text, notes } = decodedText(bytes);
      const sheets = readText(text);
      const made = fromSheets(sheets);
      return { blocks: made.blocks, pages: sheets.length, notes: [...notes, ...made.notes] };
    }
  }
}

/** What repeats at the edges of sheets goes before lines become paragraphs. */
function fromSheets(sheets: Sheets): { blocks: LetterBlock[]; notes: string[] } {
  const withoutHeads = runningHeads(sheets);
  const withoutNumbers = pageNumbers(withoutHeads.sheets);
  return {
    blocks: paragraphsOf(withoutNumbers.sheets),
    notes: [...withoutHeads.notes, ...withoutNumbers.notes],
  };
}
