import { publishedText } from '../../components/publication.ts';
import type { Briefing } from '../../model/library.ts';
import { permalink } from '../../model/addresses/permalink.ts';
import { site } from '../../site.ts';

/** The rules that set number, edition, date and address at the foot of each printed side. */
export function pageFoot({ slug, current }: Briefing): string {
  const address = new URL(permalink.briefing(slug), site.url).href;
  const { identifier, edition, published } = current;
  const text = `${identifier}, edition ${edition}, ${publishedText(published)}\\A ${address}`;
  const font = 'font: 12pt/1.25 system-ui, Arial, sans-serif';
  const left = `@bottom-left{content:"${text}";white-space:pre;${font}}`;
  const right = `@bottom-right{content:counter(page) " of " counter(pages);${font}}`;
  return `@page{size:A4;margin:11mm 14mm 18mm;${left}${right}}`;
}
