import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { onPageOf, opened } from './opened.ts';
import { kindsOfState } from './pages.ts';

const open = opened();
const onPage = onPageOf(open);
const sheds = '/briefings/bicycle-sheds/';

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
    onPage(kindsOfState[kind]!, forced, async (page) => {
      const edge = await edgeOf(page, '.banner');
      expect(edge).toEqual({ width: 6, line: 'solid', visible: true });
    }),
  );

  test('“in two minutes” and law updates keep theirs', () =>
    onPage(sheds, forced, async (page) => {
      expect(await edgeOf(page, '.summary')).toMatchObject({ line: 'solid', visible: true });
      expect(await edgeOf(page, '.law')).toMatchObject({ line: 'solid', visible: true });
    }));
});
