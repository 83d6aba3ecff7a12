import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtLibrary, builtSite } from '../site/site.ts';
import { openBrowser, serve } from './browser.ts';
import { kindsOfPage, kindsOfState } from './pages.ts';

let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;
let library: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  [browser, site, library] = [
    await openBrowser(),
    await serve(await builtSite()),
    await serve(await builtLibrary()),
  ];
});
afterAll(async () => {
  await browser.close();
  await site.close();
  await library.close();
});

/** Opens an address in a browser of its own, does something there, and closes it. */
async function onPage<T>(
  address: string,
  options: BrowserContextOptions,
  doing: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await page.goto(address);
  const result = await doing(page);
  await context.close();
  return result;
}

const withoutScript = { javaScriptEnabled: false };
const path = (page: Page) => new URL(page.url()).pathname + new URL(page.url()).hash;

describe('without any script', () => {
  test('a reader goes from home to a theme, to a briefing, to one of its paragraphs', () =>
    onPage(`${site.url}/`, withoutScript, async (page) => {
      await page.getByRole('main').getByRole('link', { name: 'Education', exact: true }).click();
      expect(path(page)).toBe('/themes/education/');
      await page
        .getByRole('main')
        .getByRole('link', { name: 'Elective home education and safeguarding' })
        .first()
        .click();
      expect(path(page)).toBe('/briefings/elective-home-education/');
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
      expect(path(page)).toBe('/briefings/elective-home-education/#p5');
      expect(
        await page
          .locator('#p5')
          .evaluate((element) => element.getBoundingClientRect().top < innerHeight),
      ).toBe(true);
    }));

  test('A to Z leads by title, term and abbreviation to the right page, in place of search', () =>
    onPage(`${site.url}/`, withoutScript, async (page) => {
      await page
        .getByRole('navigation', { name: 'Main' })
        .getByRole('link', { name: 'A to Z' })
        .click();
      await page
        .getByRole('link', { name: 'Elective home education and safeguarding' })
        .first()
        .click();
      expect(path(page)).toBe('/briefings/elective-home-education/');
      await page.goto(`${site.url}/a-z/`);
      await page.getByRole('link', { name: 'LCSPR', exact: true }).click();
      expect(path(page)).toBe('/glossary/#local-child-safeguarding-practice-review');
      expect(await page.locator('#local-child-safeguarding-practice-review').isVisible()).toBe(
        true,
      );
    }));

  test('A to Z leads from other words to the term, once they are opened', () =>
    onPage(`${library.url}/a-z/`, withoutScript, async (page) => {
      expect(await page.getByText('velo barn').isVisible()).toBe(false);
      await page.locator('#other-words > summary').click();
      await page.locator('#other-words li', { hasText: 'velo barn' }).getByRole('link').click();
      expect(path(page)).toBe('/glossary/#bicycle-shed');
    }));

  test('search says what to do instead', () =>
    onPage(`${site.url}/search/`, withoutScript, async (page) => {
      expect(
        await page
          .getByRole('main')
          .getByRole('link', { name: /A to Z/ })
          .first()
          .isVisible(),
      ).toBe(true);
    }));

  test('every kind of page shows its heading and the help block', async () => {
    for (const [kind, address] of Object.entries(kindsOfPage)) {
      await onPage(site.url + address, withoutScript, async (page) => {
        expect(await page.getByRole('heading', { level: 1 }).isVisible(), kind).toBe(true);
        expect(await page.getByRole('link', { name: '999', exact: true }).isVisible(), kind).toBe(
          true,
        );
      });
    }
  });
});

describe('the number of a paragraph', () => {
  const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

  test.each(['/briefings/elective-home-education/', '/letters/2022-05-30-looked-after-children/'])(
    'is there to be touched, at least 24 pixels each way (%s)',
    (address) =>
      onPage(site.url + address, phone, async (page) => {
        const small = await page
          .locator('.pn')
          .evaluateAll(
            (links) =>
              links
                .map((link) => link.getBoundingClientRect())
                .filter(({ width, height }) => width < 23.99 || height < 23.99).length,
          );
        expect(await page.locator('.pn').count()).toBeGreaterThan(5);
        expect(small).toBe(0);
        await page.getByRole('link', { name: 'Paragraph 2', exact: true }).tap();
        expect(path(page)).toBe(`${address}#p2`);
      }),
  );

  test('is large enough beside the text on a wide screen too', () =>
    onPage(
      `${site.url}/briefings/elective-home-education/`,
      { viewport: { width: 1280, height: 800 } },
      async (page) => {
        expect(
          await page
            .locator('.pn')
            .evaluateAll(
              (links) =>
                links
                  .map((link) => link.getBoundingClientRect())
                  .filter(({ width, height }) => width < 23.99 || height < 23.99).length,
            ),
        ).toBe(0);
      },
    ));

  test('is reached and followed by keyboard, and shows that it is', () =>
    onPage(`${site.url}/briefings/elective-home-education/`, {}, async (page) => {
      const number = page.getByRole('link', { name: 'Paragraph 3', exact: true });
      for (
        let step = 0;
        step < 120 && !(await number.evaluate((element) => element === document.activeElement));
        step++
      )
        await page.keyboard.press('Tab');
      expect(await number.evaluate((element) => element === document.activeElement)).toBe(true);
      expect(await number.evaluate((element) => getComputedStyle(element).boxShadow)).not.toBe(
        'none',
      );
      await page.keyboard.press('Enter');
      expect(path(page)).toBe('/briefings/elective-home-education/#p3');
    }));
});

test('the skip link is the first stop of the keyboard and leads to the text', () =>
  onPage(`${site.url}/briefings/elective-home-education/`, {}, async (page) => {
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Skip to main content' });
    expect(
      await skip.evaluate(
        (element) =>
          element === document.activeElement && element.getBoundingClientRect().height > 20,
      ),
    ).toBe(true);
    await page.keyboard.press('Enter');
    expect(path(page)).toBe('/briefings/elective-home-education/#main');
    await page.keyboard.press('Tab');
    expect(
      await page.evaluate(() => document.querySelector('main')!.contains(document.activeElement)),
    ).toBe(true);
  }));

describe('with forced colours', () => {
  const forced = { forcedColors: 'active' as const };
  /** The width and colour of the edge, and the colour of the page around it. */
  const edgeOf = (page: Page, selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => {
        const style = getComputedStyle(element);
        return {
          width: Number.parseFloat(style.borderInlineStartWidth),
          line: style.borderInlineStartStyle,
          visible: style.borderInlineStartColor !== getComputedStyle(document.body).backgroundColor,
        };
      });

  test.each([
    'edition that was replaced',
    'withdrawn briefing',
    'superseded briefing',
    'historic briefing',
  ])('%s still shows the edge of its banner', (kind) =>
    onPage(library.url + kindsOfState[kind]!, forced, async (page) => {
      const edge = await edgeOf(page, '.banner');
      expect(edge).toEqual({ width: 6, line: 'solid', visible: true });
    }),
  );

  test('“in two minutes” and law updates keep theirs', () =>
    onPage(`${library.url}/briefings/bicycle-sheds/`, forced, async (page) => {
      expect(await edgeOf(page, '.summary')).toMatchObject({ line: 'solid', visible: true });
      expect(await edgeOf(page, '.law')).toMatchObject({ line: 'solid', visible: true });
    }));
});

test('print leaves navigation out, and keeps the text, the notice and the help block', () =>
  onPage(`${site.url}/briefings/elective-home-education/`, {}, async (page) => {
    await page.emulateMedia({ media: 'print' });
    for (const navigation of await page.getByRole('navigation', { includeHidden: true }).all())
      expect(await navigation.isVisible()).toBe(false);
    expect(await page.locator('.govuk-skip-link').isVisible()).toBe(false);
    for (const kept of ['main h1', '.summary', '.foot__notice', '.help'])
      expect(await page.locator(kept).first().isVisible(), kept).toBe(true);
  }));

describe('an address that is not there', () => {
  test('suggests the nearest one', () =>
    onPage(`${site.url}/briefings/elective-home-educaton/`, {}, async (page) => {
      await page.getByRole('heading', { name: 'Did you mean' }).waitFor();
      await page.locator('near-addresses').getByRole('link').first().click();
      expect(path(page)).toBe('/briefings/elective-home-education/');
    }));

  test('suggests nothing where nothing is near', () =>
    onPage(`${site.url}/0000000000/`, {}, async (page) => {
      await page.waitForLoadState('networkidle');
      expect(await page.getByRole('heading', { name: 'Did you mean' }).isVisible()).toBe(false);
    }));

  test('lists all there is where no script runs', () =>
    onPage(`${site.url}/briefings/elective-home-educaton/`, withoutScript, async (page) => {
      expect(await page.getByRole('heading', { name: 'Did you mean' }).isVisible()).toBe(false);
      expect(
        await page
          .locator('#known-addresses')
          .getByRole('link', { name: 'Elective home education and safeguarding' })
          .isVisible(),
      ).toBe(true);
    }));
});

describe('a page whose review was due', () => {
  const banner = (page: Page) =>
    page.getByText('The review of this page was due on 22 November 2027.');
  const seenOn = async (day: string) => {
    const context = await browser.newContext({ timezoneId: 'Europe/London' });
    await context.clock.setFixedTime(new Date(`${day}T12:00:00Z`));
    const page = await context.newPage();
    await page.goto(`${library.url}/briefings/bicycle-sheds/`);
    await page.waitForLoadState('networkidle');
    const seen = await banner(page).isVisible();
    await context.close();
    return seen;
  };

  test('says nothing on the day it is due', async () =>
    expect(await seenOn('2027-11-22')).toBe(false));

  test('says so the day after, by the reader’s own clock', async () =>
    expect(await seenOn('2027-11-23')).toBe(true));

  test('has the date in its text for a reader without script', () =>
    onPage(`${library.url}/briefings/bicycle-sheds/`, withoutScript, async (page) => {
      expect(await page.locator('.head__facts').innerText()).toMatch(
        /Review due:?\s*22 November 2027/,
      );
    }));
});
