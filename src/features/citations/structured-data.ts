import { site } from '../../site.ts';
import type { Cited } from './citation.ts';

interface More {
  first: string;
  basedOn?: { name: string; date: string; author?: string };
}

/** The page as schema.org data, safe to stand inside a script element. */
export function structuredData(
  { author, title, notice, date, latest, identifier, edition }: Cited,
  { first, basedOn }: More,
): string {
  const organisation = { '@type': 'Organization', name: author, url: site.url };
  const data = {
    '@context': 'https://schema.org',
    '@type': identifier ? 'Report' : 'WebPage',
    name: title,
    disambiguatingDescription: notice,
    url: latest,
    ...(identifier && { identifier, version: String(edition) }),
    author: organisation,
    publisher: organisation,
    ...(date
      ? { datePublished: first, dateModified: date }
      : { creativeWorkStatus: 'Not yet published' }),
    inLanguage: site.language,
    ...(identifier && { license: site.licence.url }),
    ...(basedOn && {
      isBasedOn: {
        '@type': 'CreativeWork',
        name: basedOn.name,
        dateCreated: basedOn.date,
        ...(basedOn.author && { author: { '@type': 'Person', name: basedOn.author } }),
      },
    }),
  };
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
