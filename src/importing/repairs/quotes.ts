import { onTexts, type Repair } from '../block.ts';

/** What an old program makes of quotation marks and dashes that it reads in the wrong letters. */
const misread: Record<string, string> = {
  'â€™': '’',
  'â€˜': '‘',
  'â€œ': '“',
  'â€\u009d': '”',
  'â€“': '–',
  'â€”': '—',
  'â€¦': '…',
  'Â£': '£',
  'Â§': '§',
};

/**
 * Quotation marks as they were meant: misread ones, and those typed as accents. Whether they are
 * curly or straight stays as the writer has it.
 */
export const quotes: Repair = (blocks) =>
  onTexts(blocks, {
    mend: (text) =>
      Object.entries(misread)
        .reduce((all, [wrong, right]) => all.replaceAll(wrong, right), text)
        .replaceAll(/\\?`\\?`([^`\n]*?)''/g, '“$1”')
        .replaceAll(/(?<=\p{L})[\u00b4\u02bc\u2032](?=\p{L})|(?<=\p{L})\\?`(?=\p{L})/gu, '’')
        .replaceAll(/[\u0091\u0092]/g, (mark) => (mark === '\u0091' ? '‘' : '’'))
        .replaceAll(/[\u0093\u0094]/g, (mark) => (mark === '\u0093' ? '“' : '”')),
    note: (texts) =>
      `Quotation marks that were misread or typed as accents were mended: ${texts} texts.`,
  });
