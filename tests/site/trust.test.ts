import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { quotationsIn } from '../../src/checks/quotations.ts';
import { readLibrary } from '../../src/load/read-library.ts';
import { basisOf } from '../../src/model/basis.ts';
import { editionTexts } from '../../src/model/texts.ts';
import { documentsOnTheme, usesOfSource } from '../../src/model/uses.ts';
import { builtSite, pageOf } from './site.ts';

const { library, issues } = readLibrary('content');
const site = builtSite();
const plain = (text: string) =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} ]/gu, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
const recorded = readFileSync('tests/site/fixtures/quotations.txt', 'utf8')
  .split('\n')
  .slice(1)
  .map(plain);

test('has a library without a mistake in its form, and with something of each kind', () => {
  expect(issues).toEqual([]);
  const { briefings, letters, themes, terms, sources, statistics } = library;
  for (const kind of [briefings, letters, themes, terms, sources, statistics])
    expect(kind.length).toBeGreaterThan(0);
});

describe.each(
  library.briefings.map((briefing) => ({ slug: briefing.slug, current: briefing.current })),
)('$slug', ({ slug, current }) => {
  test('quotes nothing of eight words or more that is not on record word for word', () => {
    const long = editionTexts(current)
      .flatMap(({ text }) => quotationsIn(text))
      .filter((quotation) => quotation.split(/\s+/).length >= 8);
    expect(
      long.filter((quotation) => !recorded.some((record) => record.includes(plain(quotation)))),
    ).toEqual([]);
  });

  test('says what it is based on and whether a professional has checked it', () => {
    const page = pageOf(site, `/briefings/${slug}/`);
    expect(page).toContain(basisOf(current, library.sources).text);
    expect(page).toContain('Not yet checked by a practising professional');
  });
});

test('has no theme without a text, and none that holds half of the briefings', () => {
  const sizes = library.themes.map(
    ({ id }) => [id, documentsOnTheme(library, id).briefings.length] as const,
  );
  expect(sizes.filter(([, count]) => count === 0)).toEqual([]);
  expect(sizes.filter(([, count]) => count > library.briefings.length / 2)).toEqual([]);
});

test('puts the briefing of a theme first on its page', () => {
  for (const { id, mainBriefing } of library.themes)
    if (mainBriefing) expect(documentsOnTheme(library, id).briefings[0]?.slug).toBe(mainBriefing);
});

test('lists for every source where it is used', () => {
  const page = pageOf(site, '/sources/');
  for (const { id } of library.sources) {
    const { briefings, letters, themes } = usesOfSource(library, id);
    const row = page.slice(page.indexOf(`id="${id}"`)).split('</li>')[0];
    for (const { slug } of briefings) expect(row).toContain(`/briefings/${slug}/`);
    for (const { slug } of letters) expect(row).toContain(`/letters/${slug}/`);
    for (const theme of themes) expect(row).toContain(`/themes/${theme.id}/`);
  }
});

test('puts every statistic on a page of its own with base, period and source', () => {
  for (const { id, base } of library.statistics) {
    const page = pageOf(site, `/statistics/${id}/`);
    expect(page).toContain(base.slice(0, 30).replaceAll('&', '&#38;'));
    expect(page).toMatch(/Period<\/dt>/);
  }
});
