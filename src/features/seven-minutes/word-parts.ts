import {
  BorderStyle,
  ExternalHyperlink,
  HeadingLevel,
  ImageRun,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type IRunOptions,
  type ParagraphChild,
} from 'docx';
import { site } from '../../site.ts';
import { qrPicture } from './qr-code.ts';
import type { HandoutBlock, Run } from './read-handout.ts';

/** An address of the site in full: a Word file may lie anywhere. */
const full = (address: string) => new URL(address, site.url).href;

/** A heading of the handout. */
export const heading = (text: string) =>
  new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(text)] });

/** A paragraph of words and links. */
export const paragraph = (...runs: Run[]) =>
  new Paragraph({ spacing: { after: 120 }, children: runs.map(child) });

/** The name of the list that the points belong to. */
export const points = 'points';

/** A point of a list. */
export const item = (...runs: Run[]) =>
  new Paragraph({ numbering: { reference: points, level: 0 }, children: runs.map(child) });

/** A part of the finished page, as Word shows it. */
export function shown({ kind, runs, ruled }: HandoutBlock): Paragraph[] {
  if (kind === 'heading') return [heading(runs.map(({ text }) => text).join(''))];
  if (kind === 'paragraph') return [paragraph(...runs)];
  return ruled ? [item(...runs), line(), line()] : [item(...runs)];
}

/** A table to fill in, with a heading row; `first` fills its first column. */
export function table(columns: string[], rows: number, first: string[] = []): Table {
  const width = Math.floor(9700 / columns.length);
  const empty = (row: number) =>
    new TableRow({
      height: { value: 480, rule: 'atLeast' },
      children: columns.map((_, column) => cell(column === 0 ? (first[row] ?? '') : '', width)),
    });
  return new Table({
    width: { size: width * columns.length, type: WidthType.DXA },
    columnWidths: columns.map(() => width),
    rows: [
      new TableRow({ tableHeader: true, children: columns.map((name) => cell(name, width, true)) }),
      ...Array.from({ length: rows }, (_, row) => empty(row)),
    ],
  });
}

/** An address as a picture that a camera reads. */
export async function qrCode(address: string): Promise<Paragraph> {
  const picture = new ImageRun({
    type: 'png',
    data: await qrPicture(address),
    transformation: { width: 120, height: 120 },
    altText: { name: 'QR code', title: 'QR code', description: `QR code of ${address}` },
  });
  return new Paragraph({ children: [picture] });
}

/** A line to write on. */
const line = () =>
  new Paragraph({
    spacing: { before: 280 },
    indent: { left: 360 },
    border: { bottom: { style: BorderStyle.SINGLE, size: 4, color: '777777', space: 1 } },
  });

function child({ text, strong, href }: Run): ParagraphChild {
  if (!href) return words(text, strong);
  return new ExternalHyperlink({
    link: full(href),
    children: [new TextRun({ text, style: 'Hyperlink' })],
  });
}

function words(text: string, bold = false): TextRun {
  const options: IRunOptions = { text, bold };
  return new TextRun(options);
}

const cell = (text: string, width: number, strong = false) =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 80, bottom: 80, left: 100, right: 100 },
    children: [new Paragraph({ children: [words(text, strong)] })],
  });
