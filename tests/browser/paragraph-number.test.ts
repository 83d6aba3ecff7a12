import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { onPageOf, opened } from './opened.ts';

const open = opened();
const onPage = onPageOf(open);
const sheds = '/briefings/bicycle-sheds/';
const path = (page: Page) => new URL(page.url()).pathname + new URL(page.url()).hash;

describe('the number of a paragraph', () => {
  const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

  test.each([sheds, '/letters/2025-03-02-shed-keys/'])(
    'is there to be touched, at least 24 pixels each way (%s)',
    (address) =>
      onPage(address, phone, async (page) => {
        const small = await page
          .locator('.pn')
          .evaluateAll(
            (links) =>
              links
                .map((link) => link.getBoundingClientRect())
                .filter(({ width, height }) => width < 23.99 || height < 23.99).length,
          );
        expect(await page.locator('.pn').count()).toBeGreaterThan(3);
        expect(small).toBe(0);
        await page.getByRole('link', { name: 'Paragraph 2', exact: true }).tap();
        expect(path(page)).toBe(`${address}#p2`);
      }),
  );

  test('is large enough beside the text on a wide screen too', () =>
    onPage(sheds, { viewport: { width: 1280, height: 800 } }, async (page) => {
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
    }));

  test('is reached and followed by keyboard, and shows that it is', () =>
    onPage(sheds, {}, async (page) => {
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
      expect(path(page)).toBe(`${sheds}#p3`);
    }));
});
