import { publishedOn } from '../../components/publication.ts';
import { formatDate } from '../../model/content/date.ts';
import type { Briefing, Letter } from '../../model/library.ts';
import { permalink } from '../../model/addresses/permalink.ts';
import { site } from '../../site.ts';
import type { Cited } from './citation.ts';

const full = (address: string) => new URL(address, site.url).href;

/** A briefing as it is cited: this site is its author, and it is not the Panel's. */
export function citedBriefing({ slug, identifier, current }: Briefing): Cited {
  return {
    author: site.name,
    title: current.title,
    notice: 'independent summary, not issued by the Panel',
    date: publishedOn(current.published),
    latest: full(permalink.briefing(slug)),
    address: full(permalink.edition(slug, current.edition)),
    identifier,
    edition: current.edition,
  };
}

/** The page of a letter as it is cited: its title says whose letter it is. */
export function citedLetter({ slug, date, from, title, published }: Letter): Cited {
  const address = full(permalink.letter(slug));
  return {
    author: site.name,
    title: `Letter of ${formatDate(date)} from ${from}: ${title}`,
    notice: 'independent copy, page not issued by the Panel',
    date: publishedOn(published),
    latest: address,
    address,
  };
}
