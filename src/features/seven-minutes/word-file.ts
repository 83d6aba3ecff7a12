import { publishedLine } from '../../components/publication.ts';
import { Document, HeadingLevel, Packer, Paragraph, TextRun, type FileChild } from 'docx';
import { formatDate } from '../../model/content/date.ts';
import type { Briefing, Edition, Library } from '../../model/library.ts';
import { permalink } from '../../model/addresses/permalink.ts';
import { site } from '../../site.ts';
import type { HandoutBlock } from './read-handout.ts';
import { sameBytes } from './same-bytes.ts';
import { heading, item, paragraph, qrCode, shown, table } from './word-parts.ts';
import { numbering, page, styles } from './word-style.ts';

/**
 * The seven-minute version as a Word file that a team may change and keep; the same text gives the
 * same bytes.
 */
export async function wordFile(
  { slug, current }: Briefing,
  blocks: HandoutBlock[],
  library: Library,
): Promise<Uint8Array> {
  const address = new URL(permalink.edition(slug, current.edition), site.url).href;
  const children: FileChild[] = [
    ...head(current),
    ...blocks.flatMap(shown),
    ...toFillIn(),
    ...help(library),
    heading('Record of use'),
    table(['Date', 'Team', 'Led by', 'What changed afterwards'], 3),
    ...sources(current, library),
    heading('The edition this copy was made from'),
    paragraph({ text: address, href: address }),
    await qrCode(address),
  ];
  const document = new Document({
    title: `${current.title}: seven-minute version`,
    subject: `${current.identifier}, edition ${current.edition}`,
    description: site.notice,
    creator: site.publisher,
    lastModifiedBy: site.publisher,
    styles,
    numbering,
    sections: [{ properties: { page }, children }],
  });
  return sameBytes(await Packer.toBuffer(document), current.published);
}

/** Which text this is a copy of, and how far it may be trusted. */
function head(edition: Edition): Paragraph[] {
  const { identifier, title, appliesTo, published, reviewDue, checkedBy, contentNote } = edition;
  const copyOf = `Local copy of ${identifier} edition ${edition.edition}`;
  const facts = [
    'Seven-minute version.',
    `${appliesTo}.`,
    `${publishedLine(published)}, review due ${formatDate(reviewDue)}.`,
    checkedBy ? `Checked by ${checkedBy}.` : 'Not yet checked by a practising professional.',
  ];
  const note = { text: 'Before you read: ', strong: true };
  return [
    paragraph({
      text: `${copyOf}, changed by ______________________ on ______________`,
      strong: true,
    }),
    new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(title)] }),
    paragraph({ text: facts.join(' ') }),
    paragraph({ text: site.notice, strong: true }),
    ...(contentNote ? [paragraph(note, { text: contentNote })] : []),
  ];
}

/** Tables that a team fills in for itself. */
const toFillIn = (): FileChild[] => [
  heading('What we will do'),
  table(['What', 'Who', 'By when'], 4),
  heading('Local contacts'),
  table(['Role', 'Name', 'Telephone or email'], 4, [
    'Safeguarding lead',
    'Children’s services',
    'Out of hours',
  ]),
];

const help = ({ helplines }: Library): Paragraph[] => [
  heading('Worried about a child?'),
  ...helplines.map((line) =>
    item(
      { text: `${line.name}: `, strong: true },
      { text: line.contact, href: line.href },
      { text: `. ${line.for}. ${line.hours}` },
    ),
  ),
  paragraph({ text: 'The publisher of this text cannot receive reports about a child.' }),
];

/** The sources of the edition, in its own order. */
function sources(edition: Edition, library: Library): Paragraph[] {
  const used = edition.sources.flatMap((id) => library.sources.filter((one) => one.id === id));
  return [
    heading('Sources'),
    ...used.map(({ id, title, publisher, date }) => {
      const day = date === 'undated' ? date : formatDate(date);
      return item({ text: title, href: permalink.source(id) }, { text: `, ${publisher}, ${day}` });
    }),
  ];
}
