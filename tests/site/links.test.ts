import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { site } from '../../src/site.ts';
import { attribute, builtLibrary, builtSite, pagesOf, type Page } from './site.ts';

/** Every address on a page that leads somewhere on the same site, resolved. */
function addressesOn(page: Page): URL[] {
  return page.elements
    .flatMap((element) => [
      attribute(element, 'href'),
      attribute(element, 'src'),
      attribute(element, 'action'),
    ])
    .filter((address) => address !== undefined)
    .map((address) => new URL(address, new URL(page.address, site.url)))
    .filter(({ origin }) => origin === new URL(site.url).origin);
}

/** The file that a server gives for an address. */
function fileFor(folder: string, { pathname }: URL): string | undefined {
  const path = join(folder, decodeURIComponent(pathname));
  const file = pathname.endsWith('/') ? join(path, 'index.html') : path;
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}

describe.each([
  ['the site', builtSite],
  ['the made-up library', builtLibrary],
])('%s', (_, built) => {
  test('every link of every page leads to a file that is there', () => {
    const folder = built();
    const pages = pagesOf(folder);
    const lost = pages.flatMap((page) =>
      addressesOn(page)
        .filter((address) => !fileFor(folder, address))
        .map((address) => `${page.path} → ${address.pathname}`),
    );
    expect(pages.length).toBeGreaterThan(30);
    expect([...new Set(lost)]).toEqual([]);
  });

  test('every fragment of every link is there', () => {
    const pages = pagesOf(built());
    const ids = new Map(
      pages.map(({ address, elements }) => [
        address,
        new Set(elements.map((element) => attribute(element, 'id'))),
      ]),
    );
    const lost = pages.flatMap((page) =>
      addressesOn(page)
        .filter(
          ({ pathname, hash }) =>
            hash.length > 1 && pathname !== '/search/' && !hash.includes(':~:'),
        )
        .filter(({ pathname, hash }) => !ids.get(pathname)?.has(decodeURIComponent(hash.slice(1))))
        .map(({ pathname, hash }) => `${page.path} → ${pathname}${hash}`),
    );
    expect([...new Set(lost)]).toEqual([]);
  });

  test('no id stands twice on a page', () => {
    const twice = pagesOf(built()).flatMap(({ path, elements }) => {
      const ids = elements
        .map((element) => attribute(element, 'id'))
        .filter((id) => id !== undefined);
      return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${path}#${id}`);
    });
    expect(twice).toEqual([]);
  });
});
