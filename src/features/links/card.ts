import { formatDate } from '../../model/content/date.ts';
import type { Links } from './links-schema.ts';
import { checkLink } from './judge.ts';

/**
 * A card for a council's own page in plain HTML, saying what the briefing was on a day; nothing
 * where the address is no briefing or letter.
 */
export function card(typed: string, links: Links, day: string): string | undefined {
  const address = /^pb-\d{4}-\d+$/i.test(typed.trim())
    ? `/id/${typed.trim().toLowerCase()}/`
    : typed;
  const finding = checkLink(address, links);
  if (!finding?.instead || finding.verdict === 'unknown' || finding.verdict === 'withdrawn')
    return undefined;
  const path = new URL(finding.instead).pathname;
  const own = links.addresses[path];
  const page =
    own?.state === 'current' && own.to
      ? own.to
      : path.replace(/(?<=^\/briefings\/[^/]+\/)[^/]+\/$/, '');
  const standing = links.addresses[page];
  if (standing?.state !== 'current' || !standing.title) return undefined;
  const edition = standing.edition ? `, edition ${standing.edition}` : '';
  const published = standing.published ? ` of ${formatDate(standing.published)}` : '';
  return [
    '<div>',
    `  <p><strong><a href="${new URL(page, links.site).href}">${escaped(standing.title)}</a></strong></p>`,
    `  <p>Status on ${formatDate(day)}: current${edition}${published}.</p>`,
    `  <p>${page.startsWith('/letters/') ? 'From Practice Briefings, an independent site. The page is not issued by the Panel.' : 'From Practice Briefings: an independent summary, not issued by the Panel. Your local procedures come first.'}</p>`,
    '</div>',
    '',
  ].join('\n');
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
