import { escapeUTF8 as xml } from 'entities/escape';
import { strToU8, zipSync } from 'fflate';
import { fixture, type MadeLetter, type Part } from './made-letters.ts';

/** The letter as a document of LibreOffice. */
export function odtOf(letter: MadeLetter): Uint8Array {
  const { subject } = letter;
  const broken = letter.parts.findIndex((part) => 'text' in part && part.text.includes(breaksAt));
  const text = [
    lines(letter.letterhead),
    p(runs(letter.date)),
    p(`Our ref: ${letter.reference}`),
    lines(letter.addressee),
    p(letter.greeting),
    subject ? p(bold(subject)) : '',
    ...letter.parts.map((part, index) => partOf(part, index === broken)),
    p(letter.leave),
    ...letter.close.map((line) => p(xml(line))),
  ].join('');
  const styles = fixture('styles.xml')
    .replace('HEAD', p(xml(letter.running)))
    .replace('FOOT', p('Page <text:page-number>1</text:page-number>'));
  const meta = '<office:document-meta><meta:document-statistic meta:page-count="2"/>';
  return zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'content.xml': strToU8(fixture('content.xml').replace('TEXT', text)),
    'styles.xml': strToU8(styles),
    'meta.xml': strToU8(`${meta}</office:document-meta>`),
  });
}

const breaksAt = ' administering ';
const p = (inner: string, style = 'Standard') =>
  `<text:p text:style-name="${style}">${inner}</text:p>`;
const bold = (text: string) => `<text:span text:style-name="T2">${xml(text)}</text:span>`;
const lines = (texts: string[]) => p(texts.map((text) => xml(text)).join('<text:line-break/>'));
const runs = (text: string) =>
  xml(text).replaceAll(/(\d)(st|nd|rd|th)\b/g, '$1<text:span text:style-name="T1">$2</text:span>');

function partOf(part: Part, breaks: boolean): string {
  if ('heading' in part) return p(bold(part.heading));
  if ('items' in part) {
    const items = part.items.map((item) => `<text:list-item>${p(xml(item))}</text:list-item>`);
    const style = part.numbered ? 'L2' : 'L1';
    return `<text:list text:style-name="${style}">${items.join('')}</text:list>`;
  }
  if ('rows' in part) {
    const cell = (text: string) => `<table:table-cell>${p(xml(text))}</table:table-cell>`;
    const rows = part.rows.map(
      (row) => `<table:table-row>${row.map(cell).join('')}</table:table-row>`,
    );
    return `<table:table><table:table-column/>${rows.join('')}</table:table>`;
  }
  if (breaks) {
    const [before = '', after = ''] = part.text.split(breaksAt);
    return p(runs(before)) + p(`administering ${runs(after)}`, 'P2');
  }
  const spaces = '<text:s text:c="2"/><text:soft-page-break/>';
  const text = runs(part.text).replace('throughout ', `throughout${spaces}`);
  return p(`${text}${noteOf(part.note)}${runs(part.rest ?? '')}`);
}

const noteOf = (note?: string) =>
  note === undefined
    ? ''
    : '<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation>' +
      `<text:note-body>${p(xml(note))}</text:note-body></text:note>`;
