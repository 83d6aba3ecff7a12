import { describe, expect, test } from 'vitest';
import { site } from '../../src/site.ts';
import { attribute, builtLibrary, builtSite, named, pagesOf, wordsOf } from './site.ts';

describe.each([
  ['the site', builtSite],
  ['the made-up library', builtLibrary],
])('%s', (_, built) => {
  test('a page that only leads on says in less than 1 kB where to, and whose it is not', () => {
    const bare = pagesOf(built()).filter(({ address }) => address.startsWith('/id/'));
    expect(bare.length).toBeGreaterThan(3);
    for (const page of bare) {
      expect(Buffer.byteLength(page.html), page.path).toBeLessThan(1000);
      expect(wordsOf(named(page, 'title')[0]!)).toContain(site.name);
      expect(page.html).toContain(site.notice);
      expect(named(page, 'a').map((link) => attribute(link, 'id'))).toEqual(['moved-to']);
    }
  });

  test('every page ends with its last tag', () => {
    const open = pagesOf(built()).filter(({ html }) => !/<\/html>\s*$/.test(html));
    expect(open.map(({ path }) => path)).toEqual([]);
  });
});
