import type { Browser } from 'playwright-core';
import { fixture, type MadeLetter, type Part } from './made-letters.ts';

const small = (text: string) =>
  `<div style="font-size: 8px; width: 100%; text-align: center">${text}</div>`;

/** The letter as a PDF, as a browser prints it: parted words, running heads, a note at the foot. */
export async function pdfOf(letter: MadeLetter, browser: Browser): Promise<Uint8Array> {
  const page = await browser.newPage();
  await page.setContent(htmlOf(letter));
  const bytes = await page.pdf({
    format: 'A4',
    margin: { top: '25mm', bottom: '25mm', left: '22mm', right: '22mm' },
    displayHeaderFooter: true,
    headerTemplate: small(letter.running),
    footerTemplate: small(
      'Page <span class="pageNumber"></span> of <span class="totalPages"></span>',
    ),
  });
  await page.close();
  return new Uint8Array(bytes);
}

/** The letter as a page. */
export function htmlOf(letter: MadeLetter): string {
  const notes = letter.parts.flatMap((part) => ('text' in part && part.note ? [part.note] : []));
  const { subject } = letter;
  return [
    `<!doctype html><html lang="en"><meta charset="utf-8"><style>${fixture('letter.css')}</style>`,
    `<body><p class="lines">${letter.letterhead.join('<br>')}</p><p>${raised(letter.date)}</p>`,
    `<p>Our ref: ${letter.reference}</p><p class="lines">${letter.addressee.join('<br>')}</p>`,
    `<p>${letter.greeting}</p>${subject ? `<p><b>${subject}</b></p>` : ''}`,
    ...letter.parts.map((part) => partOf(part, notes)),
    `<p>${letter.leave}</p><p class="lines">${letter.close.join('<br>')}</p>`,
    ...notes.map((note, index) => `<p class="note"><sup>${index + 1}</sup> ${note}</p>`),
    '</body></html>',
  ].join('\n');
}

function partOf(part: Part, notes: string[]): string {
  if ('heading' in part) return `<p><b>${part.heading}</b></p>`;
  if ('items' in part) {
    const name = part.numbered ? 'ol' : 'ul';
    return `<${name}>${part.items.map((item) => `<li>${item}</li>`).join('')}</${name}>`;
  }
  if ('rows' in part) {
    const cells = (row: string[]) => row.map((cell) => `<td>${cell}</td>`).join('');
    return `<table>${part.rows.map((row) => `<tr>${cells(row)}</tr>`).join('')}</table>`;
  }
  const text = raised(part.text).replaceAll(/\p{L}{10,}/gu, parted);
  const mark = part.note ? `<sup>${notes.indexOf(part.note) + 1}</sup>` : '';
  return `<p>${text}${mark}${part.rest ?? ''}</p>`;
}

const raised = (text: string) => text.replaceAll(/(\d)(st|nd|rd|th)\b/g, '$1<sup>$2</sup>');

/** A long word may be parted after every third letter, as a printer would part it somewhere. */
const parted = (word: string) => word.replaceAll(/(...)(?=...)/g, '$1&shy;');
