import { formatDate } from '../../model/content/date.ts';
import { escaped } from '../../output/escaped.ts';
import { site } from '../../site.ts';
import { checkLink } from './judge.ts';
import type { Links } from './links-schema.ts';

/**
 * A card for a council's own page in plain HTML, saying what the briefing was on a day; nothing
 * where the address is no briefing or letter.
 */
export function card(typed: string, links: Links, day: string): string | undefined {
  const page = documentAt(typed, links);
  const state = page === undefined ? undefined : links.addresses[page];
  if (page === undefined || state?.state !== 'current' || !state.title) return undefined;
  const edition = state.edition ? `, edition ${state.edition}` : '';
  const published = state.published ? ` of ${formatDate(state.published)}` : '';
  const address = new URL(page, links.site).href;
  return [
    '<div>',
    `  <p><strong><a href="${address}">${escaped(state.title)}</a></strong></p>`,
    `  <p>Status on ${formatDate(day)}: current${edition}${published}.</p>`,
    `  <p>${page.startsWith('/letters/') ? aboutLetters : aboutBriefings}</p>`,
    '</div>',
    '',
  ].join('\n');
}

const aboutLetters = `From ${site.name}, an independent site. The page is not issued by the Panel.`;
const aboutBriefings =
  `From ${site.name}: an independent summary, not issued by the Panel. ` +
  'Your local procedures come first.';

/** The page of the document that an address, an older edition or an identifier belongs to. */
function documentAt(typed: string, links: Links): string | undefined {
  const identifier = /^[a-z]+-\d{4}-\d+$/i.test(typed.trim());
  const address = identifier ? `/id/${typed.trim().toLowerCase()}/` : typed;
  const finding = checkLink(address, links);
  if (!finding?.instead || finding.verdict === 'unknown' || finding.verdict === 'withdrawn')
    return undefined;
  const path = new URL(finding.instead).pathname;
  const state = links.addresses[path];
  if (state?.state === 'current' && state.to) return state.to;
  return path.replace(/(?<=^\/briefings\/[^/]+\/)[^/]+\/$/, '');
}
