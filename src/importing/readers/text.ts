import type { SheetLine, Sheets } from '../line.ts';

/** The text of a file, with what was unsure about its letters. */
export function decodedText(bytes: Uint8Array): { text: string; notes: string[] } {
  const [a, b] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) {
    const name = a === 0xff ? 'utf-16le' : 'utf-16be';
    return { text: new TextDecoder(name).decode(bytes), notes: [] };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), notes: [] };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    // Every byte is a letter of Windows, so this always gives a text, if not the right one.
    const note =
      'The file is not in UTF-8; it was read in the letters of Windows. Look at “ ” ’ – £.';
    return { text: new TextDecoder('windows-1252').decode(bytes), notes: [note] };
  }
}

/** The lines of a plain text or of Markdown; a form feed begins a new sheet. */
export function readText(text: string): Sheets {
  const whole = text.replaceAll(/\r\n?/g, '\n').replace(/^---\n[\s\S]*?\n---\n/, '');
  return whole
    .split('\f')
    .map(linesIn)
    .filter((lines) => lines.length > 0);
}

function linesIn(sheet: string): SheetLine[] {
  const rows = sheet.split('\n');
  return rows.flatMap((row, index) =>
    row.trim() === ''
      ? []
      : [{ text: withoutTags(row), apart: (rows[index - 1] ?? '').trim() === '' }],
  );
}

/** A letter may raise letters; other marks of HTML are shown as they are. */
const withoutTags = (text: string) => text.replaceAll(/<(?!\/?sup>)(?=[a-z!/?])/gi, '\\<');
