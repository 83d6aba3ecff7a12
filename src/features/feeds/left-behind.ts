import { Feed } from 'feed';
import type { FileMove, FileNotice, Leavings } from '../../output/declaration.ts';
import { escaped } from '../../output/escaped.ts';
import { site } from '../../site.ts';
import { permanentId } from './permanent-id.ts';

/** What a feed leaves at its address: a feed whose only entry says where it is, or why not. */
export const feedLeaves = (form: 'atom1' | 'json1'): Leavings => ({
  moved: (move) => written(movedFeed(move), form),
  takenDown: (notice) => written(takenDownFeed(notice), form),
});

const written = (feed: Feed, form: 'atom1' | 'json1') => `${feed[form]()}\n`;

function movedFeed({ from, to, reason, date }: FileMove): Feed {
  const feed = feedWith({ from, self: to, title: `Moved – ${site.name}`, date });
  const link = `<a href="${escaped(to)}">${escaped(to)}</a>`;
  feed.addItem({
    id: permanentId(`moved ${from}`),
    title: 'This feed has moved',
    link: to,
    date: day(date),
    content: `<p>${escaped(reason)}</p><p>It is at ${link} now.</p>`,
  });
  return feed;
}

function takenDownFeed({ address, reason, date }: FileNotice): Feed {
  const feed = feedWith({ from: address, self: address, title: `Taken down – ${site.name}`, date });
  feed.addItem({
    id: permanentId(`taken down ${address}`),
    title: 'This text was taken down',
    link: new URL('.', address).href,
    date: day(date),
    content: `<p>${escaped(reason)}</p>`,
  });
  return feed;
}

function feedWith({ from, self, title, date }: Record<'from' | 'self' | 'title' | 'date', string>) {
  return new Feed({
    id: permanentId(`left at ${from}`),
    title,
    description: site.notice,
    link: new URL('.', self).href,
    language: site.language,
    feedLinks: self.endsWith('.json') ? { json: self } : { atom: self },
    author: { name: site.name, link: site.url },
    copyright: `${site.licence.name}, ${site.licence.url}`,
    updated: day(date),
    generator: false,
  });
}

const day = (date: string) => new Date(`${date}T00:00:00Z`);
