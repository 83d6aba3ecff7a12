import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync, type Unzipped } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readHandout } from '../../src/features/seven-minutes/read-handout.ts';
import { wordFile } from '../../src/features/seven-minutes/word-file.ts';
import { publishedLibrary } from '../../src/load/read-library.ts';
import { site } from '../../src/site.ts';
import { readQrCode } from '../site/qr-reader.ts';
import { builtSite, pageOf } from '../site/site.ts';
import { opened } from './opened.ts';

const library = publishedLibrary('content');
const folder = builtSite();
const open = opened();
const handoutOf = (slug: string) => open.page(`${open.site.url}/briefings/${slug}/seven-minutes/`);

const twelvePoints = 16;
const fileOf = (slug: string) =>
  unzipSync(readFileSync(join(folder, 'briefings', slug, 'seven-minutes.docx')));

/** The smallest text that a reader can see, in CSS pixels, as printed. */
const smallestText = () => {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const sizes: number[] = [];
  while (texts.nextNode()) {
    const element = texts.currentNode.parentElement!;
    if (texts.currentNode.textContent!.trim() && element.checkVisibility())
      sizes.push(parseFloat(getComputedStyle(element).fontSize));
  }
  return Math.min(...sizes);
};

/** The modules of a picture of a QR code, as rows of 0 and 1. */
const modulesIn = async (picture: string) => {
  const image = new Image();
  image.src = picture;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [image.width, image.height];
  const context = canvas.getContext('2d')!;
  context.drawImage(image, 0, 0);
  const side = image.width / 6;
  return Array.from({ length: side - 8 }, (_, row) =>
    Array.from({ length: side - 8 }, (_, column) =>
      context.getImageData((column + 4) * 6 + 3, (row + 4) * 6 + 3, 1, 1).data[0]! < 128 ? 1 : 0,
    ),
  );
};

/** The modules of the QR code that a Word file shows. */
function modulesOf(page: Page, parts: Unzipped): Promise<number[][]> {
  const picture = parts[Object.keys(parts).find((name) => name.endsWith('.png'))!]!;
  return page.evaluate(
    modulesIn,
    `data:image/png;base64,${Buffer.from(picture).toString('base64')}`,
  );
}

/** The modules of the QR code that a page draws, as column and row. */
const drawnIn = (html: string) =>
  new Set(Array.from(html.matchAll(/M(\d+) (\d+)h1v1h-1z/g), ([, x, y]) => `${x},${y}`));

/** The parts of a Word file that are XML, as text. */
const xmlIn = (parts: Unzipped) =>
  Object.fromEntries(
    Object.entries(parts)
      .filter(([name]) => /\.(?:xml|rels)$/.test(name))
      .map(([name, bytes]) => [name, strFromU8(bytes)]),
  );

/** The names of those texts that are not XML. */
const brokenAmong = (texts: Record<string, string>) =>
  Object.entries(texts)
    .filter(([, text]) =>
      new DOMParser().parseFromString(text, 'application/xml').querySelector('parsererror'),
    )
    .map(([name]) => name);

/** The words that a Word file shows. */
const wordsIn = (xml: string) =>
  [...new DOMParser().parseFromString(xml, 'application/xml').getElementsByTagName('w:t')]
    .map((node) => node.textContent)
    .join('');

describe.each(library.briefings.map((briefing) => ({ slug: briefing.slug, briefing })))(
  '$slug in seven minutes',
  ({ slug, briefing }) => {
    const html = pageOf(folder, `/briefings/${slug}/seven-minutes/`);

    test('prints on two sides of A4, in 12 points or more, with room to write', async () => {
      const page = await handoutOf(slug);
      const sides = (await page.pdf({ preferCSSPageSize: true }))
        .toString('latin1')
        .match(/\/Type\s*\/Page\b/g)!.length;
      await page.emulateMedia({ media: 'print' });
      const smallest = await page.evaluate(smallestText);
      const lines = await page.locator('.ruled:visible').count();
      expect(sides).toBeLessThanOrEqual(2);
      expect(smallest).toBeGreaterThanOrEqual(twelvePoints);
      expect(lines).toBeGreaterThanOrEqual(8);
    });

    test('is linked from the briefing, and is not found by search', () => {
      const full = pageOf(folder, `/briefings/${slug}/`);
      expect(full).toContain(`href="/briefings/${slug}/seven-minutes/"`);
      expect(full).toContain(`href="/briefings/${slug}/seven-minutes.docx"`);
      expect(html).not.toContain('data-findable');
    });

    test('opens as a Word file of sound XML with the same points, edition and notice', async () => {
      const page = await handoutOf(slug);
      const parts = fileOf(slug);
      const words = await page.evaluate(wordsIn, strFromU8(parts['word/document.xml']!));
      const blocks = readHandout(html);
      expect(await page.evaluate(brokenAmong, xmlIn(parts))).toEqual([]);
      expect(words).toContain(
        `Local copy of ${briefing.identifier} edition ${briefing.current.edition}, changed by ____`,
      );
      expect(words).toContain(briefing.current.title);
      expect(words).toContain('Not issued by the Child Safeguarding Practice Review Panel');
      expect(blocks.length).toBeGreaterThan(10);
      for (const { runs } of blocks) expect(words).toContain(runs.map(({ text }) => text).join(''));
    });

    test('gives the same Word file when it is made again', async () => {
      const made = await wordFile(briefing, readHandout(html), library);
      expect(
        Buffer.from(made).equals(
          readFileSync(join(folder, 'briefings', slug, 'seven-minutes.docx')),
        ),
      ).toBe(true);
    });

    test('carries the address of its edition as a QR code, in print and in Word', async () => {
      const address = `${site.url}/briefings/${slug}/v${briefing.current.edition}/`;
      const rows = await modulesOf(await handoutOf(slug), fileOf(slug));
      const size = rows.length;
      const drawn = drawnIn(html);
      const inWord = (row: number, column: number) => rows[row]![column] === 1;
      const inPrint = (row: number, column: number) => drawn.has(`${column + 4},${row + 4}`);
      expect(readQrCode({ size, get: inWord })).toBe(address);
      expect(readQrCode({ size, get: inPrint })).toBe(address);
    });
  },
);
