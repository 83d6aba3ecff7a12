import { describe, expect, test } from 'vitest';
import { site } from '../../src/site.ts';
import { readLibrary } from '../../src/load/read-library.ts';
import { builtSite, pageOf } from './site.ts';

const { library } = readLibrary('content');
const page = (address: string) => pageOf(builtSite(), address);
const first = library.briefings[0]!;
const briefing = `/briefings/${first.slug}/`;
const letter = `/letters/${library.letters[0]!.slug}/`;

/** From its first release on the site has days of publication, and this has no more to say. */
describe.skipIf(site.firstRelease)('before the first release', () => {
  test.each([
    ['a briefing', briefing],
    ['its first edition', `${briefing}v1/`],
    ['its seven-minute version', `${briefing}seven-minutes/`],
    ['a letter', letter],
    ['the list of briefings', '/briefings/'],
    ['the home page', '/'],
  ])('%s says that it is not yet published', (_, address) =>
    expect(page(address)).toContain('Not yet published'),
  );

  test.each([
    ['the updates', '/updates/', 'Nothing has been published yet.'],
    ['the editions of a day', '/as-at/', 'Nothing has been published yet'],
  ])('%s name no day', (_, address, said) => expect(page(address)).toContain(said));

  test('the feed has no news, and is a feed all the same', () => {
    expect(page('/feed.xml')).not.toContain('<entry>');
    expect(page('/feed.xml')).toMatch(/<updated>\d{4}-/);
    expect(JSON.parse(page('/feed.json'))).toMatchObject({ items: [] });
  });

  test('the data give no day of publication', () => {
    const data = JSON.parse(page(`/api/v1/briefings/${first.slug}.json`)) as {
      published: unknown;
      editions: { published: unknown }[];
    };
    expect([data.published, ...data.editions.map(({ published }) => published)]).toEqual([
      null,
      null,
    ]);
    expect(page('/api/v1/links.json')).not.toContain('"published"');
  });

  test('citations, metadata and the search know no day', () => {
    expect(page(`${briefing}cite.bib`)).toContain('not yet published');
    expect(page(briefing)).not.toMatch(/citation_publication_date|dcterms\.issued|pb:date/);
  });
});
