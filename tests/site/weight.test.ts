import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { attribute, builtLibrary, builtSite, named, pagesOf } from './site.ts';

const most = 14_000;
const isBriefing = ({ address }: { address: string }) => /^\/briefings\/[^/]+\/$/.test(address);

describe.each([
  ['the site', builtSite],
  ['the made-up library', builtLibrary],
])('%s', (_, built) => {
  test('a briefing with its style sheet is at most 14 kB compressed', () => {
    const briefings = pagesOf(built()).filter(isBriefing);
    const weights = briefings.map(({ path, html }) => ({
      path,
      bytes: brotliCompressSync(html).length,
    }));
    expect(briefings.length).toBeGreaterThan(4);
    expect(weights.filter(({ bytes }) => bytes > most)).toEqual([]);
  });

  test('its style sheet is in the page, and nothing of it waits for a script', () => {
    for (const page of pagesOf(built()).filter(isBriefing)) {
      const waiting = named(page, 'link').filter((link) => attribute(link, 'rel') === 'stylesheet');
      const blocking = named(page, 'script').filter(
        (script) =>
          attribute(script, 'src') &&
          attribute(script, 'type') !== 'module' &&
          attribute(script, 'defer') === undefined &&
          attribute(script, 'async') === undefined,
      );
      expect([page.path, waiting.length, blocking.length]).toEqual([page.path, 0, 0]);
    }
  });
});
