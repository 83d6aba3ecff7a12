import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { onPageOf, opened } from './opened.ts';
import { kindsOfPage } from './pages.ts';

const open = opened();
const onPage = onPageOf(open);
const sheds = '/briefings/bicycle-sheds/';
const withoutScript = { javaScriptEnabled: false };
const path = (page: Page) => new URL(page.url()).pathname + new URL(page.url()).hash;

describe('without any script', () => {
  test('a reader goes from home to a theme, to a briefing, to one of its paragraphs', () =>
    onPage('/', withoutScript, async (page) => {
      await page
        .getByRole('main')
        .getByRole('link', { name: 'Bicycle sheds', exact: true })
        .click();
      expect(path(page)).toBe('/themes/bicycle-sheds/');
      await page
        .getByRole('main')
        .getByRole('link', { name: 'Keeping bicycle sheds dry' })
        .first()
        .click();
      expect(path(page)).toBe(sheds);
      for (const heading of [
        'In two minutes',
        'What to do next',
        'Key numbers',
        'Findings',
        'Recommendations',
        'Law updates',
        'Sources',
      ]) {
        expect(
          await page.getByRole('heading', { name: heading, exact: true }).isVisible(),
          heading,
        ).toBe(true);
      }
      await page.getByRole('link', { name: 'Paragraph 5', exact: true }).click();
      expect(path(page)).toBe(`${sheds}#p5`);
      expect(
        await page
          .locator('#p5')
          .evaluate((element) => element.getBoundingClientRect().top < innerHeight),
      ).toBe(true);
    }));
});

describe('without any script, in place of search', () => {
  test('A to Z leads by title, term and abbreviation to the right page, in place of search', () =>
    onPage('/', withoutScript, async (page) => {
      await page
        .getByRole('navigation', { name: 'Main' })
        .getByRole('link', { name: 'A to Z' })
        .click();
      await page.getByRole('link', { name: 'Keeping bicycle sheds dry' }).first().click();
      expect(path(page)).toBe(sheds);
      await page.goto(`${open.library.url}/a-z/`);
      await page.getByRole('link', { name: 'BIS', exact: true }).click();
      expect(path(page)).toBe('/glossary/#bicycle-shed');
      expect(await page.locator('#bicycle-shed').isVisible()).toBe(true);
    }));

  test('A to Z leads from other words to the term, once they are opened', () =>
    onPage('/a-z/', withoutScript, async (page) => {
      expect(await page.getByText('velo barn').isVisible()).toBe(false);
      await page.locator('#other-words > summary').click();
      await page.locator('#other-words li', { hasText: 'velo barn' }).getByRole('link').click();
      expect(path(page)).toBe('/glossary/#bicycle-shed');
    }));

  test('search says what to do instead', () =>
    onPage('/search/', withoutScript, async (page) => {
      expect(
        await page
          .getByRole('main')
          .getByRole('link', { name: /A to Z/ })
          .first()
          .isVisible(),
      ).toBe(true);
    }));

  test.each(Object.entries(kindsOfPage))(
    'every kind of page shows its heading and the help block (%s)',
    async (_, address) => {
      const page = await open.page(open.site.url + address, withoutScript);
      expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
      expect(await page.getByRole('link', { name: '999', exact: true }).isVisible()).toBe(true);
    },
  );
});

test('the skip link is the first stop of the keyboard and leads to the text', () =>
  onPage(sheds, {}, async (page) => {
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Skip to main content' });
    expect(
      await skip.evaluate(
        (element) =>
          element === document.activeElement && element.getBoundingClientRect().height > 20,
      ),
    ).toBe(true);
    await page.keyboard.press('Enter');
    expect(path(page)).toBe(`${sheds}#main`);
    await page.keyboard.press('Tab');
    expect(
      await page.evaluate(() => document.querySelector('main')!.contains(document.activeElement)),
    ).toBe(true);
  }));

test('print leaves navigation out, and keeps the text, the notice and the help block', () =>
  onPage(sheds, {}, async (page) => {
    await page.emulateMedia({ media: 'print' });
    for (const navigation of await page.getByRole('navigation', { includeHidden: true }).all())
      expect(await navigation.isVisible()).toBe(false);
    expect(await page.locator('.govuk-skip-link').isVisible()).toBe(false);
    for (const kept of ['main h1', '.summary', '.foot__notice', '.help'])
      expect(await page.locator(kept).first().isVisible(), kept).toBe(true);
  }));

test('print tells law from advice without colours, the strongest with the heaviest mark', () =>
  onPage(sheds, {}, async (page) => {
    await page.emulateMedia({ media: 'print' });
    const looks = (force: string) =>
      page
        .locator(`.force--${force}`)
        .first()
        .evaluate((tag) => {
          const { color, backgroundColor, borderTopWidth, borderTopStyle, fontWeight } =
            getComputedStyle(tag);
          const look = `${borderTopWidth} ${borderTopStyle} ${fontWeight}`;
          return { color, backgroundColor, line: parseFloat(borderTopWidth), look };
        });
    const forces = ['law', 'statutory-guidance', 'Panel-recommendation', 'our-suggestion'];
    const seen = await Promise.all(forces.map(looks));
    for (const { color, backgroundColor } of seen)
      expect([color, backgroundColor]).toEqual(['rgb(0, 0, 0)', 'rgba(0, 0, 0, 0)']);
    const lines = seen.map(({ line }) => line);
    expect(lines).toEqual(lines.toSorted((a, b) => b - a));
    expect(new Set(seen.map(({ look }) => look)).size).toBe(forces.length);
  }));

test('print unfolds how the briefing was made', () =>
  onPage(sheds, {}, async (page) => {
    const note = page.getByText('We asked for the minutes');
    const height = () => note.evaluate((element) => element.getBoundingClientRect().height);
    expect(await note.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await note.isVisible()).toBe(true);
    expect(await height()).toBeGreaterThan(10);
  }));

describe('a page whose review was due', () => {
  const banner = (page: Page) =>
    page.getByText('The review of this page was due on 22 November 2027.');
  const onDay = (day: string) =>
    open.page(open.library.url + sheds, {
      timezoneId: 'Europe/London',
      before: (page) => page.clock.setFixedTime(new Date(`${day}T12:00:00Z`)),
    });

  test('says nothing on the day it is due', async () => {
    const page = await onDay('2027-11-22');
    await page.waitForLoadState('networkidle');
    expect(await banner(page).isVisible()).toBe(false);
  });

  test('says so the day after, by the reader’s own clock', async () => {
    const page = await onDay('2027-11-23');
    await banner(page).waitFor();
    expect(await banner(page).isVisible()).toBe(true);
  });

  test('has the date in its text for a reader without script', () =>
    onPage(sheds, withoutScript, async (page) => {
      await page.locator('.about > summary').click();
      expect(await page.locator('.about').innerText()).toMatch(/Review due\s*22 November 2027/);
    }));
});
