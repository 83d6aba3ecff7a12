import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { publishedLibrary } from '../../src/load/read-library.ts';
import { opened } from './opened.ts';

const telephone = { width: 360, height: 740 };
const open = opened();
const { briefings } = publishedLibrary('content');

/** What stands on the first screen, and where one tap from it leads. */
async function lookAt(page: Page, slug: string) {
  await page.goto(`${open.site.url}/briefings/${slug}/`);
  const bottom = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => element.getBoundingClientRect().bottom);
  const line = await page.locator('.head__line').innerText();
  const ends = [await bottom('.head__line'), await bottom('#p1')];
  const toDo = page.getByRole('link', { name: 'What to do', exact: true });
  const offered = await bottom('.bar');
  await toDo.click();
  const top = await page
    .locator('#what-to-do')
    .evaluate((element) => element.getBoundingClientRect().top);
  return { line, lowest: Math.max(...ends, offered), top };
}

describe('the first screen of a telephone', () => {
  const seen = new Map<string, Awaited<ReturnType<typeof lookAt>>>();
  beforeAll(async () => {
    const page = await open.page(`${open.site.url}/neutral/`, { viewport: telephone });
    for (const { slug } of briefings) seen.set(slug, await lookAt(page, slug));
  }, 120_000);

  test.each(briefings.map(({ slug }) => slug))(
    'holds the whole first point of %s, and what to do is one tap away',
    (slug) => {
      const { lowest, top } = seen.get(slug)!;
      expect(lowest).toBeLessThanOrEqual(telephone.height);
      expect(top).toBeGreaterThanOrEqual(0);
      expect(top).toBeLessThan(telephone.height / 2);
    },
  );

  test('says that a page is unofficial, whether it was checked, and what it is based on', () => {
    for (const [slug, { line }] of seen)
      expect(line, slug).toMatch(/· unofficial · (not yet professionally )?checked.* Based on /s);
  });
});

test('a chip leads to what its role can do, and only the address keeps the choice', async () => {
  const page = await open.page(`${open.site.url}/briefings/bruising-non-mobile-infants/`, {
    viewport: telephone,
    javaScriptEnabled: false,
  });
  await page
    .getByRole('navigation', { name: 'What to do, by role' })
    .getByRole('link', { name: 'Health visitors' })
    .click();
  expect(new URL(page.url()).hash).toBe('#for=health-visitors');
  const top = await page
    .getByRole('heading', { name: 'Health visitors' })
    .evaluate((heading) => heading.getBoundingClientRect().top);
  expect(top).toBeGreaterThanOrEqual(0);
  expect(top).toBeLessThan(telephone.height / 2);
});
