import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { site } from '../../src/site.ts';
import { builtLibrary } from '../site/site.ts';
import { errorsOn, opened } from './opened.ts';
import { unpackedCopy } from './unpacked.ts';

const page = '/briefings/bicycle-sheds/';
const current = site.url + page;
const open = opened();
let copy: ReturnType<typeof unpackedCopy>;

beforeAll(() => {
  copy = unpackedCopy(builtLibrary());
});
afterAll(() => copy.remove());

async function onPage(
  way: string,
  fragment: string,
  act: (page: Page) => Promise<void>,
  ready?: (page: Page) => Promise<unknown>,
) {
  let errors: string[] = [];
  const address = way === 'http:' ? open.library.url + page : copy.url(page);
  const tab = await open.page(address + fragment, {
    viewport: { width: 320, height: 640 },
    before: async (tab) => {
      errors = errorsOn(tab);
      await ready?.(tab);
    },
  });
  await tab.click('details:has(cite-this) > summary');
  await act(tab);
  expect(errors).toEqual([]);
}

/** Keeps what the page puts on the clipboard, which a browser without a window cannot show. */
const keepCopied = (tab: Page) =>
  tab.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: {
        write: async ([item]: ClipboardItem[]) => {
          const read = async (type: string) => (await item!.getType(type)).text();
          (globalThis as { copied?: unknown }).copied = {
            types: item!.types,
            html: await read('text/html'),
            text: await read('text/plain'),
          };
        },
      },
    });
  });
const blockClipboard = (tab: Page) =>
  tab.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));

/** What the page says of its own work, once it is done. */
const statusOf = (tab: Page) => tab.textContent('cite-this [role=status]');

describe.each(['http:', 'file:'])('citing a briefing (%s)', (way) => {
  test('copies rich and plain text at once, always with the public address', () =>
    onPage(
      way,
      '',
      async (tab) => {
        await tab.click('[data-style=harvard] button');
        await expect.poll(() => statusOf(tab)).toBe('Harvard copied.');
        const copied = await tab.evaluate(
          () =>
            (globalThis as unknown as { copied: { types: string[]; html: string; text: string } })
              .copied,
        );
        expect(copied.types).toEqual(['text/html', 'text/plain']);
        expect(copied.html).toContain(
          `${site.name} (2026) <em>Keeping bicycle sheds dry</em>, PB-2026-01, edition 3`,
        );
        expect(copied.text.replace(/\d{1,2} \w+ \d{4}\)\.$/, 'today).')).toBe(
          `${site.name} (2026) Keeping bicycle sheds dry, PB-2026-01, edition 3. ` +
            'Independent summary, not issued by the Panel. ' +
            `Available at: ${current}v3/ (Accessed: today).`,
        );
      },
      keepCopied,
    ));

  test('cites the paragraph or recommendation that the reader chooses', () =>
    onPage(way, '', async (tab) => {
      await tab.fill('cite-this input', 'para 2');
      expect(await tab.textContent('[data-style=oscola] dd')).toContain(
        `para 2 <${current}v3/#p2>`,
      );
      expect(await tab.getAttribute('[data-style=link] a', 'href')).toBe(`${current}#p2`);
      await tab.fill('cite-this input', 'r1');
      expect(await tab.textContent('[data-style=code] dd')).toContain(
        `<a href="${current}#r1">Keeping bicycle sheds dry, recommendation 1 ` +
          `(${site.name}, edition 3, 6 December 2026)</a> ` +
          '– independent summary, not issued by the Panel',
      );
      await tab.fill('cite-this input', 'p99');
      expect(await tab.textContent('cite-this [role=status]')).toBe(
        'This page has no part “p99”. The citations are for the whole page.',
      );
      expect(await tab.getAttribute('[data-style=link] a', 'href')).toBe(current);
    }));

  test('cites the paragraph by which the reader came', () =>
    onPage(way, '#p2', async (tab) => {
      expect(await tab.inputValue('cite-this input')).toBe('p2');
      expect(await tab.getAttribute('[data-style=link] a', 'href')).toBe(`${current}#p2`);
    }));
});

describe.each(['http:', 'file:'])('a browser without a clipboard (%s)', (way) => {
  test('selects the text where the clipboard is blocked', () =>
    onPage(
      way,
      '',
      async (tab) => {
        await tab.click('[data-style=oscola] button');
        await expect.poll(() => statusOf(tab)).toContain('The text is selected');
        expect(await tab.evaluate(() => String(getSelection()))).toBe(
          await tab.textContent('[data-style=oscola] dd'),
        );
      },
      blockClipboard,
    ));
});

test('the policy of the page lets its schema.org data be, since data is no script', async () => {
  const tab = await open.page(open.library.url + page, {
    before: (tab) =>
      tab.addInitScript(() =>
        addEventListener('securitypolicyviolation', () => {
          (globalThis as { violated?: boolean }).violated = true;
        }),
      ),
  });
  const data = await tab.textContent('script[type="application/ld+json"]');
  expect(JSON.parse(data!)).toMatchObject({ '@type': 'Report' });
  expect(await tab.evaluate(() => (globalThis as { violated?: boolean }).violated ?? false)).toBe(
    false,
  );
});
