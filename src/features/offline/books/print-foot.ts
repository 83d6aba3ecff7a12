import type { Briefing, Letter } from '../../../model/library.ts';
import { site } from '../../../site.ts';
import { aboutDocument, documentAddress } from './book.ts';

/**
 * The rules that set edition, date and address of a document at the foot of each of its printed
 * sides.
 */
export function printFoot(documents: (Briefing | Letter)[]): string {
  const font = 'font:9pt/1.25 system-ui,Arial,sans-serif';
  const rules = documents.map((document, index) => {
    const address = new URL(documentAddress(document), site.url).href;
    const text = `${aboutDocument(document).facts}\\A ${address}`;
    const left = `@bottom-left{content:"${text}";white-space:pre;${font}}`;
    const page = `document-${index}`;
    return `.printed--${document.slug}{page:${page}}@page ${page}{${left}}`;
  });
  const right = `@bottom-right{content:counter(page) " of " counter(pages);${font}}`;
  return `@page{size:A4;margin:14mm 16mm 20mm;${right}}${rules.join('')}`;
}
