import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  HeadingLevel,
  ImageRun,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableRow,
  TableCell,
  TextRun,
  WidthType,
  type ParagraphChild,
} from 'docx';
import { formatDate } from '../../model/content/date.ts';
import type { Briefing, Library } from '../../model/library.ts';
import { permalink } from '../../model/addresses/permalink.ts';
import { site } from '../../site.ts';
import { qrPicture } from './qr-code.ts';
import type { Block, Run } from './read-handout.ts';
import { sameBytes } from './same-bytes.ts';

/**
 * The seven-minute version as a Word file that a team may change and keep; the same text gives the
 * same bytes.
 */
export async function wordFile(
  briefing: Briefing,
  blocks: Block[],
  library: Library,
): Promise<Uint8Array> {
  const { current } = briefing;
  const edition = full(permalink.edition(briefing.slug, current.edition));
  const document = new Document({
    title: `${current.title}: seven-minute version`,
    subject: `${current.identifier}, edition ${current.edition}`,
    description: site.notice,
    creator: site.publisher,
    lastModifiedBy: site.publisher,
    styles: { default: styles },
    numbering: {
      config: [
        {
          reference: 'points',
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '•',
              alignment: AlignmentType.START,
              style: { paragraph: { indent: { left: 360, hanging: 360 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: 11906, height: 16838 },
            margin: { top: 1000, bottom: 1000, left: 1100, right: 1100 },
          },
        },
        children: [
          paragraph([
            {
              text: `Local copy of ${current.identifier} edition ${current.edition}, changed by ______________________ on ______________`,
              strong: true,
            },
          ]),
          new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(current.title)] }),
          paragraph([
            {
              text: `Seven-minute version. ${current.appliesTo}. Published ${formatDate(current.published)}, review due ${formatDate(current.reviewDue)}. ${current.checkedBy ? `Checked by ${current.checkedBy}.` : 'Not yet checked by a practising professional.'}`,
            },
          ]),
          paragraph([{ text: site.notice, strong: true }]),
          ...(current.contentNote
            ? [
                paragraph([
                  { text: 'Before you read: ', strong: true },
                  { text: current.contentNote },
                ]),
              ]
            : []),
          ...blocks.flatMap(shown),
          heading('What we will do'),
          table(['What', 'Who', 'By when'], 4),
          heading('Local contacts'),
          table(['Role', 'Name', 'Telephone or email'], 4, [
            'Safeguarding lead',
            'Children’s services',
            'Out of hours',
            '',
          ]),
          heading('Worried about a child?'),
          ...library.helplines.map((line) =>
            item([
              { text: `${line.name}: `, strong: true },
              { text: line.contact, href: line.href },
              { text: `. ${line.for}. ${line.hours}` },
            ]),
          ),
          paragraph([{ text: 'The publisher of this text cannot receive reports about a child.' }]),
          heading('Record of use'),
          table(['Date', 'Team', 'Led by', 'What changed afterwards'], 3),
          heading('Sources'),
          ...current.sources
            .flatMap((id) => library.sources.filter((source) => source.id === id))
            .map((source) =>
              item([
                { text: source.title, href: full(permalink.source(source.id)) },
                {
                  text: `, ${source.publisher}, ${source.date === 'undated' ? 'undated' : formatDate(source.date)}`,
                },
              ]),
            ),
          heading('The edition this copy was made from'),
          paragraph([{ text: edition, href: edition }]),
          new Paragraph({
            children: [
              new ImageRun({
                type: 'png',
                data: await qrPicture(edition),
                transformation: { width: 120, height: 120 },
                altText: {
                  name: 'QR code',
                  title: 'QR code',
                  description: `QR code of ${edition}`,
                },
              }),
            ],
          }),
        ],
      },
    ],
  });
  return sameBytes(await Packer.toBuffer(document), current.published);
}

const colour = '0F4C5C';
const styles = {
  document: { run: { font: 'Calibri', size: 24, language: { value: 'en-GB' } } },
  title: {
    run: { font: 'Cambria', size: 40, bold: true, color: '1B2A30' },
    paragraph: { spacing: { before: 120, after: 120 } },
  },
  heading1: {
    run: { font: 'Cambria', size: 28, bold: true, color: colour },
    paragraph: { spacing: { before: 240, after: 80 }, keepNext: true },
  },
  listParagraph: { paragraph: { spacing: { after: 60 } } },
  hyperlink: { run: { color: colour, underline: { type: 'single' as const } } },
};

const full = (address: string) => new URL(address, site.url).href;
const heading = (text: string) =>
  new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(text)] });
const paragraph = (runs: Run[]) =>
  new Paragraph({ spacing: { after: 120 }, children: runs.map(child) });
const item = (runs: Run[]) =>
  new Paragraph({ numbering: { reference: 'points', level: 0 }, children: runs.map(child) });
const line = () =>
  new Paragraph({
    spacing: { before: 280 },
    indent: { left: 360 },
    border: { bottom: { style: BorderStyle.SINGLE, size: 4, color: '777777', space: 1 } },
  });

function child({ text, strong, href }: Run): ParagraphChild {
  if (!href) return new TextRun({ text, bold: strong ?? false });
  return new ExternalHyperlink({
    link: full(href),
    children: [new TextRun({ text, style: 'Hyperlink' })],
  });
}

function shown({ kind, runs, ruled }: Block): Paragraph[] {
  if (kind === 'heading') return [heading(runs.map(({ text }) => text).join(''))];
  if (kind === 'paragraph') return [paragraph(runs)];
  return ruled ? [item(runs), line(), line()] : [item(runs)];
}

/** A table to fill in, with a heading row; `first` fills its first column. */
function table(columns: string[], rows: number, first: string[] = []): Table {
  const width = Math.floor(9700 / columns.length);
  const cell = (text: string, strong = false) =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      margins: { top: 80, bottom: 80, left: 100, right: 100 },
      children: [new Paragraph({ children: [new TextRun({ text, bold: strong })] })],
    });
  return new Table({
    width: { size: width * columns.length, type: WidthType.DXA },
    columnWidths: columns.map(() => width),
    rows: [
      new TableRow({ tableHeader: true, children: columns.map((name) => cell(name, true)) }),
      ...Array.from(
        { length: rows },
        (_, row) =>
          new TableRow({
            height: { value: 480, rule: 'atLeast' },
            children: columns.map((_, column) => cell((column === 0 && first[row]) || '')),
          }),
      ),
    ],
  });
}
