import { Feed } from 'feed';
import type { Briefing, Library, Theme } from '../../model/library.ts';
import { permalink } from '../../model/addresses/permalink.ts';
import { publishedOn } from '../../components/publication.ts';
import { buildDate } from '../../load/build-date.ts';
import { escaped } from '../../output/escaped.ts';
import { site } from '../../site.ts';
import { kinds, updatesOf, worthTelling, type Update } from '../../model/updates.ts';
import { permanentId } from './permanent-id.ts';

/** What a feed is about: its name, the page beside it, the feed's own addresses and its news. */
export interface Channel {
  id: string;
  title: string;
  page: string;
  /** The folder that `feed.xml` and `feed.json` stand in. */
  folder: string;
  updates: Update[];
}

/** All news of the site. */
export const siteChannel = (library: Library): Channel => ({
  id: permanentId('the whole site'),
  title: site.name,
  page: '/updates/',
  folder: '/',
  updates: worthTelling(newsOf(library)),
});

/** The news on one theme. */
export const themeChannel = (library: Library, { id, title }: Theme): Channel => ({
  id: permanentId(`theme ${id}`),
  title: `${title} – ${site.name}`,
  page: permalink.theme(id),
  folder: permalink.theme(id),
  updates: worthTelling(newsOf(library)).filter(({ themes }) => themes.includes(id)),
});

/** Every change to one briefing, minor ones too. */
export const briefingChannel = (
  library: Library,
  { slug, identifier, current }: Briefing,
): Channel => ({
  id: permanentId(identifier),
  title: `${current.title} – ${site.name}`,
  page: permalink.briefing(slug),
  folder: permalink.briefing(slug),
  updates: newsOf(library).filter(({ briefing }) => briefing === slug),
});

/** What has changed since the first release; before it there is no news. */
const newsOf = (library: Library) => updatesOf(library).filter(({ date }) => publishedOn(date));

/** The channel as Atom (RFC 4287). */
export const atom = (channel: Channel) => `${feedOf(channel, 'html').atom1()}\n`;

/** The channel as JSON Feed. */
export const json = (channel: Channel) => `${feedOf(channel, 'text').json1()}\n`;

/** The media types of both, and of the calendar. */
export const mediaTypes = {
  atom: 'application/atom+xml; charset=utf-8',
  json: 'application/feed+json; charset=utf-8',
  calendar: 'text/calendar; charset=utf-8',
};

function feedOf({ id, title, page, folder, updates }: Channel, titles: 'html' | 'text'): Feed {
  const feed = new Feed({
    id,
    title,
    description: site.notice,
    link: full(page),
    language: site.language,
    feedLinks: { atom: full(`${folder}feed.xml`), json: full(`${folder}feed.json`) },
    author: { name: site.name, link: site.url },
    copyright: `${site.licence.name}, ${site.licence.url}`,
    updated: day(updates[0]?.date ?? buildDate()),
    generator: false,
  });
  for (const update of updates) feed.addItem(itemOf(update, titles));
  return feed;
}

function itemOf(
  { id, kind, title, date, what, why, href, changes, themes }: Update,
  titles: 'html' | 'text',
) {
  const name = `${kinds[kind]}: ${title}`;
  const said = kind === 'first' || kind === 'letter' ? [what] : [what, `Why: ${why}`];
  const lines = [
    ...said.map(escaped),
    ...(changes ? [`<a href="${full(changes)}">What changed, word by word</a>`] : []),
    escaped(site.notice),
  ];
  const content = lines.map((line) => `<p>${line}</p>`).join('');
  return {
    id: permanentId(id),
    title: titles === 'html' ? escaped(name) : name,
    link: full(href),
    date: day(date),
    published: day(date),
    content,
    category: themes.map((theme) => ({ name: theme, term: theme, scheme: full('/themes/') })),
  };
}

const full = (address: string) => new URL(address, site.url).href;
const day = (date: string) => new Date(`${date}T00:00:00Z`);
