import { describe, expect, test } from 'vitest';
import { citations, partId, type Cited } from './citation.ts';
import { structuredData } from './structured-data.ts';

const cited: Cited = {
  author: 'Shed Editors',
  title: 'Doors & <hinges>',
  notice: 'independent summary, not issued by the Panel',
  date: '2026-11-22',
  latest: 'https://site.example/briefings/doors/',
  address: 'https://site.example/briefings/doors/v2/',
  identifier: 'SE-2026-09',
  edition: 2,
};

describe('a citation', () => {
  test('in Harvard style names author, year, title, edition, address and day of reading', () => {
    expect(citations(cited, undefined, '24 December 2026').harvard.text).toBe(
      'Shed Editors (2026) Doors & <hinges>, SE-2026-09, edition 2. Independent summary, not issued by the Panel. Available at: https://site.example/briefings/doors/v2/ (Accessed: 24 December 2026).',
    );
  });

  test('in OSCOLA style pinpoints the paragraph', () => {
    expect(citations(cited, 'p12', '24 December 2026').oscola.text).toBe(
      'Shed Editors, ‘Doors & <hinges>’ (SE-2026-09, edn 2, independent summary, not issued by the Panel, 22 November 2026) para 12 <https://site.example/briefings/doors/v2/#p12> accessed 24 December 2026',
    );
  });

  test('as a link leads to the current wording of the part', () => {
    expect(citations(cited, 'r3').link.html).toBe(
      '<a href="https://site.example/briefings/doors/#r3">Doors &amp; &lt;hinges&gt;, recommendation 3 (Shed Editors, edition 2, 22 November 2026)</a> – independent summary, not issued by the Panel',
    );
  });

  test('says so in place of a year while the page is not published', () => {
    const waiting = citations({ ...cited, date: undefined }, undefined, '24 December 2026');
    expect(waiting.harvard.text).toMatch(/^Shed Editors \(not yet published\) Doors/);
    expect(waiting.oscola.text).toContain('not issued by the Panel, not yet published) <');
    expect(waiting.link.text).toContain('(Shed Editors, edition 2, not yet published)');
    expect(
      JSON.parse(structuredData({ ...cited, date: undefined }, { first: '2026-11-22' })),
    ).toMatchObject({ creativeWorkStatus: 'Not yet published' });
  });

  test('says in every form that it is not the Panel’s', () => {
    for (const { html, text } of Object.values(citations(cited, 'p1'))) {
      expect(html.toLowerCase()).toContain('independent summary, not issued by the panel');
      expect(text.toLowerCase()).toContain('independent summary, not issued by the panel');
    }
  });
});

test.each([
  ['12', 'p12'],
  ['p12a', 'p12a'],
  ['para 12', 'p12'],
  ['Paragraph 3', 'p3'],
  ['R3', 'r3'],
  ['#f2', 'f2'],
  ['recommendation 1', 'r1'],
  ['law update 1', 'l1'],
  ['x', undefined],
  ['', undefined],
  ['p', undefined],
])('reads %j as the part %s', (typed, wanted) => {
  expect(partId(typed)).toBe(wanted);
});

test('gives schema.org data that cannot end its script element', () => {
  const json = structuredData({ ...cited, title: '</script><script>' }, { first: '2026-11-22' });
  expect(json).not.toContain('<');
  expect(JSON.parse(json)).toMatchObject({
    '@type': 'Report',
    name: '</script><script>',
    version: '2',
    disambiguatingDescription: cited.notice,
  });
});
