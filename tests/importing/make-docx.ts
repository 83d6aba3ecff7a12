import {
  AlignmentType,
  Document,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import type { MadeLetter, Part } from './made-letters.ts';

/** The letter as a document of Word, with the end of a sheet in the middle of a sentence. */
export async function docxOf(letter: MadeLetter): Promise<Uint8Array> {
  const notes = letter.parts.flatMap((part) => ('text' in part && part.note ? [part.note] : []));
  const level = { level: 0, format: LevelFormat.DECIMAL, text: '%1.' };
  const foot = new TextRun({ children: ['Page ', PageNumber.CURRENT] });
  const document = new Document({
    footnotes: Object.fromEntries(
      notes.map((note, index) => [index + 1, { children: [new Paragraph(note)] }]),
    ),
    numbering: {
      config: [{ reference: 'numbers', levels: [{ ...level, alignment: AlignmentType.START }] }],
    },
    sections: [
      {
        headers: { default: new Header({ children: [new Paragraph(letter.running)] }) },
        footers: { default: new Footer({ children: [new Paragraph({ children: [foot] })] }) },
        children: childrenOf(letter, notes),
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function childrenOf(letter: MadeLetter, notes: string[]): (Paragraph | Table)[] {
  const { subject } = letter;
  const broken = letter.parts.findIndex((part) => 'text' in part && part.text.includes(breaksAt));
  return [
    lines(letter.letterhead),
    new Paragraph({ children: runs(letter.date) }),
    new Paragraph(`Our ref: ${letter.reference}`),
    lines(letter.addressee),
    new Paragraph(letter.greeting),
    ...(subject ? [new Paragraph({ children: [new TextRun({ text: subject, ...bold })] })] : []),
    ...letter.parts.flatMap((part, index): (Paragraph | Table)[] =>
      partOf(part, { notes, breaks: index === broken }),
    ),
    new Paragraph(letter.leave),
    ...letter.close.map((text) => new Paragraph(text)),
  ];
}

const bold = { bold: true };
const breaksAt = ' administering ';

function partOf(
  part: Part,
  { notes, breaks }: { notes: string[]; breaks: boolean },
): (Paragraph | Table)[] {
  if ('heading' in part)
    return [new Paragraph({ text: part.heading, heading: HeadingLevel.HEADING_2 })];
  if ('items' in part) {
    const list = part.numbered
      ? { numbering: { reference: 'numbers', level: 0 } }
      : { bullet: { level: 0 } };
    return part.items.map((text) => new Paragraph({ text, ...list }));
  }
  if ('rows' in part) {
    const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] });
    return [new Table({ rows: part.rows.map((row) => new TableRow({ children: row.map(cell) })) })];
  }
  if (breaks) {
    const [before = '', after = ''] = part.text.split(breaksAt);
    return [
      new Paragraph({ children: runs(before) }),
      new Paragraph({ pageBreakBefore: true, children: runs(`administering ${after}`) }),
    ];
  }
  const mark = part.note ? [new FootnoteReferenceRun(notes.indexOf(part.note) + 1)] : [];
  const text = part.text.replace('institutions', 'insti\u00adtutions');
  return [new Paragraph({ children: [...runs(text), ...mark, ...runs(part.rest ?? '')] })];
}

const runs = (text: string) =>
  text
    .split(/(?<=\d)(st|nd|rd|th)\b/)
    .map((piece) => new TextRun({ text: piece, superScript: /^(st|nd|rd|th)$/.test(piece) }));

const lines = (texts: string[]) =>
  new Paragraph({
    children: texts.map((text, index) => new TextRun({ text, ...(index > 0 ? { break: 1 } : {}) })),
  });
