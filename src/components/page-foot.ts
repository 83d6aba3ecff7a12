import { permalink } from '../model/addresses/permalink.ts';
import type { Edition } from '../model/library.ts';
import { site } from '../site.ts';
import { publishedText } from './publication.ts';

/** The rules that set number, edition, date and address at the foot of each printed side. */
export function pageFoot(edition: Edition, margin: string, points: number): string {
  const address = new URL(permalink.briefing(edition.slug), site.url).href;
  const { identifier, published } = edition;
  const about = `${identifier}, edition ${edition.edition}, ${publishedText(published)}`;
  const text = `${about}\\A ${address}`;
  const font = `font:${points}pt/1.25 system-ui,Arial,sans-serif`;
  const left = `@bottom-left{content:"${text}";white-space:pre;${font}}`;
  const right = `@bottom-right{content:counter(page) " of " counter(pages);${font}}`;
  return `@page{size:A4;margin:${margin};${left}${right}}`;
}
