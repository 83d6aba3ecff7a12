import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { onPageOf, opened } from './opened.ts';

const open = opened();
const onPage = onPageOf(open);
const withoutScript = { javaScriptEnabled: false };
const path = (page: Page) => new URL(page.url()).pathname + new URL(page.url()).hash;

describe('an address that is not there', () => {
  test('suggests the nearest one', () =>
    onPage('/briefings/bicycle-shedds/', {}, async (page) => {
      await page.getByRole('heading', { name: 'Did you mean' }).waitFor();
      await page.locator('near-addresses').getByRole('link').first().click();
      expect(path(page)).toBe('/briefings/bicycle-sheds/');
    }));

  test('suggests nothing where nothing is near', () =>
    onPage('/0000000000/', {}, async (page) => {
      await page.waitForLoadState('networkidle');
      expect(await page.getByRole('heading', { name: 'Did you mean' }).isVisible()).toBe(false);
    }));

  test('lists all there is where no script runs', () =>
    onPage('/briefings/bicycle-shedds/', withoutScript, async (page) => {
      expect(await page.getByRole('heading', { name: 'Did you mean' }).isVisible()).toBe(false);
      expect(
        await page
          .locator('#known-addresses')
          .getByRole('link', { name: 'Keeping bicycle sheds dry' })
          .isVisible(),
      ).toBe(true);
    }));
});
