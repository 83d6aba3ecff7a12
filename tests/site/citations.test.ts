import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { beforeAll, describe, expect, test } from 'vitest';
import { readLibrary } from '../../src/load/read-library.ts';
import { site } from '../../src/site.ts';
import { builtSite, filesOf, pageOf } from './site.ts';

/** What reference managers and search engines look for in the head of a page. */
const metadata = [
  'citation_title',
  'citation_author',
  ...(site.firstRelease ? ['citation_publication_date', 'dcterms.issued'] : []),
  'citation_public_url',
  'dcterms.title',
  'dcterms.creator',
  'dcterms.identifier',
];

describe('the citations of the site', () => {
  let folder = '';
  let documents: string[] = [];
  beforeAll(() => {
    folder = builtSite();
    documents = filesOf(folder, 'cite.json')
      .filter((path) => !path.startsWith('downloads/'))
      .map((path) => `/${path.slice(0, -'cite.json'.length)}`);
  });

  test('stand beside every briefing and letter', () => {
    expect(documents.filter((address) => address.startsWith('/briefings/'))).toHaveLength(
      readLibrary('content').library.briefings.length,
    );
    expect(documents).toContain('/letters/2022-05-30-looked-after-children/');
  });

  test.each(['ris', 'bib', 'json'])(
    'are read back the same from cite.%s by an independent reader',
    (format) => {
      for (const address of documents) {
        const page = pageOf(folder, address);
        const item = new Cite(pageOf(folder, `${address}cite.${format}`)).data[0]!;
        const author = item.author[0]!;
        expect(author.literal ?? author.family ?? author.given).toBe(site.name);
        expect(page).toContain(
          `<meta name="citation_title" content="${item.title.replaceAll('&', '&amp;')}"`,
        );
        if (site.firstRelease)
          expect(item.issued['date-parts'][0]?.[0]).toBeGreaterThanOrEqual(2026);
        expect(() => pageOf(folder, new URL(item.URL).pathname)).not.toThrow();
        expect(item.note).toContain('not issued by the Panel');
      }
    },
  );

  test('describe each page as Dublin Core, Highwire and schema.org data', () => {
    for (const address of documents) {
      const page = pageOf(folder, address);
      for (const name of metadata) expect(page).toContain(`<meta name="${name}" content="`);
      const data: unknown = JSON.parse(
        /<script type="application\/ld\+json">(.*?)<\/script>/.exec(page)![1]!,
      );
      expect(data).toMatchObject({
        '@context': 'https://schema.org',
        author: { name: site.name },
        disambiguatingDescription: expect.stringContaining('not issued by the Panel') as string,
      });
    }
  });

  test('name the address that a reference manager should keep, and it answers', () => {
    for (const address of documents) {
      const kept = /<link rel="cite-as" href="([^"]+)">/.exec(pageOf(folder, address))![1]!;
      expect(() => pageOf(folder, new URL(kept).pathname)).not.toThrow();
    }
  });
});
