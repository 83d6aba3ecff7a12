import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { site } from '../../src/site.ts';
import {
  attribute,
  builtLibrary,
  builtSite,
  filesOf,
  named,
  pagesOf,
  wordsOf,
  type Element,
  type Page,
} from './site.ts';

const content = (page: Page, name: string) => {
  const isNamed = (meta: Element) =>
    [attribute(meta, 'name'), attribute(meta, 'http-equiv')].includes(name);
  const found = named(page, 'meta').find(isNamed);
  return found && attribute(found, 'content');
};
/** Where a quick exit leads, which says nothing of this site, or a page that only leads on. */
const isBare = ({ address }: Page) => address === '/neutral/' || address.startsWith('/id/');
const isEdition = ({ address }: Page) => /^\/briefings\/[^/]+\/v\d+\/$/.test(address);
const isCurrent = ({ address }: Page) => /^\/(briefings|letters|themes)\/[^/]+\/$/.test(address);
const isSearched = ({ elements }: Page) =>
  elements.some((element) => attribute(element, 'data-findable') !== undefined);

const isSilent = (link: Element) =>
  attribute(link, 'rel')?.split(' ').includes('noreferrer') ?? false;

describe.each([
  ['the site', builtSite],
  ['the made-up library', builtLibrary],
])('a link from a page of %s', (_, built) => {
  test('tells no other site where a reader comes from', () => {
    const outgoing = (page: Page) =>
      named(page, 'a').filter((link) => {
        const href = attribute(link, 'href') ?? '';
        return /^https?:/.test(href) && !href.startsWith(site.url);
      });
    expect(pagesOf(built()).flatMap(outgoing).length).toBeGreaterThan(20);
    expect(
      pagesOf(built())
        .filter((page) => !outgoing(page).every(isSilent))
        .map(({ path }) => path),
    ).toEqual([]);
  });
});

describe.each([
  ['the site', builtSite],
  ['the made-up library', builtLibrary],
])('every page of %s', (_, built) => {
  const failing = (promise: (page: Page) => boolean) =>
    pagesOf(built())
      .filter((page) => !isBare(page) && !promise(page))
      .map(({ path }) => path);

  test('has one heading of the first level', () =>
    expect(failing((page) => named(page, 'h1').length === 1)).toEqual([]));

  test('has a title with the name of the site', () => {
    expect(failing((page) => wordsOf(named(page, 'title')[0]!).includes(site.name))).toEqual([]);
  });

  test('has a title of its own', () => {
    const titles = pagesOf(built()).map((page) => wordsOf(named(page, 'title')[0]!));
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  test('has a description', () =>
    expect(failing((page) => (content(page, 'description') ?? '').length > 10)).toEqual([]));

  test('says in which language it is', () =>
    expect(failing((page) => attribute(named(page, 'html')[0]!, 'lang') === site.language)).toEqual(
      [],
    ));

  test('says that it is not issued by the Panel', () =>
    expect(
      failing(({ html }) => html.includes(site.notice) || html.includes(site.letterNotice)),
    ).toEqual([]));

  test('does not say under the Panel’s own letter that the Panel did not issue it', () => {
    const letters = pagesOf(built()).filter(({ html }) => html.includes(site.letterNotice));
    expect(letters.map(({ address }) => address.split('/')[1])).toEqual(['letters']);
    expect(letters.filter(({ html }) => html.includes(site.notice))).toEqual([]);
  });

  test('has the help block, and says that the site takes no reports', () => {
    const [first] = pagesOf(built());
    expect(first?.html).toContain('help__list');
    expect(
      failing(
        ({ html }) =>
          html.includes('Worried about a child?') &&
          html.includes('This site cannot receive reports.'),
      ),
    ).toEqual([]);
  });

  test('tells where to write when it may identify someone', () =>
    expect(failing(({ html }) => html.includes(`mailto:${site.contact}`))).toEqual([]));

  test('has a skip link first, to its main part', () => {
    expect(
      failing(
        (page) =>
          attribute(named(page, 'a')[0]!, 'href') === '#main' && named(page, 'main').length === 1,
      ),
    ).toEqual([]);
  });

  test('steps down its headings one level at a time', () => {
    const leaps = (page: Page) =>
      named(page, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6')
        .map(({ tagName }) => Number(tagName[1]))
        .some((level, index, levels) => index > 0 && level > levels[index - 1]! + 1);
    expect(failing((page) => !leaps(page))).toEqual([]);
  });
});

describe.each([
  ['the site', builtSite],
  ['the made-up library', builtLibrary],
])('the search of %s', (_, built) => {
  test('finds every current briefing, letter and theme', () => {
    const current = pagesOf(built()).filter(isCurrent);
    expect(current.filter((page) => !isSearched(page)).map(({ path }) => path)).toEqual([]);
  });

  test('finds no frozen edition, and nothing that asks not to be found', () => {
    const pages = pagesOf(built());
    expect(pages.filter(isEdition).length).toBeGreaterThan(0);
    expect(
      pages
        .filter((page) => isEdition(page) || content(page, 'robots')?.includes('noindex'))
        .filter(isSearched)
        .map(({ path }) => path),
    ).toEqual([]);
    expect(
      pages
        .filter(isEdition)
        .filter((page) => !content(page, 'robots')?.includes('noindex'))
        .map(({ path }) => path),
    ).toEqual([]);
  });

  test('frozen editions name the latest one and no other page as their own', () => {
    const rels = (page: Page, rel: string) =>
      named(page, 'link')
        .filter((link) => attribute(link, 'rel') === rel)
        .map((link) => attribute(link, 'href'));
    for (const page of pagesOf(built()).filter(isEdition)) {
      expect(rels(page, 'latest-version')).toEqual([page.address.replace(/v\d+\/$/, '')]);
      expect(rels(page, 'canonical')).toEqual([]);
    }
  });
});

describe.each([
  ['the site', builtSite],
  ['the made-up library', builtLibrary],
])('the policy of %s', (_, built) => {
  test('names each style sheet of the page, and no other', () => {
    for (const page of pagesOf(built())) {
      const hashes = named(page, 'style').map(
        (style) => `'sha256-${createHash('sha256').update(wordsOf(style)).digest('base64')}'`,
      );
      const policy = content(page, 'Content-Security-Policy') ?? '';
      const named_ = /style-src ([^;]*)/.exec(policy)?.[1]?.split(' ') ?? [];
      const isLinked = named(page, 'link').some((link) => attribute(link, 'rel') === 'stylesheet');
      expect({ path: page.path, allowed: named_.toSorted() }).toEqual({
        path: page.path,
        allowed: [...(isLinked ? ["'self'"] : []), ...hashes].toSorted(),
      });
    }
  });

  test('allows nothing but what comes from the site itself', () => {
    const loose = pagesOf(built()).filter(
      (page) =>
        !(content(page, 'Content-Security-Policy') ?? '').startsWith("default-src 'none';") ||
        /unsafe-inline|'unsafe-eval'|https?:|\*/.test(
          content(page, 'Content-Security-Policy') ?? '',
        ),
    );
    expect(loose.map(({ path }) => path)).toEqual([]);
  });

  test('lets the search page alone compile WebAssembly', () => {
    const pages = pagesOf(built()).filter((page) =>
      content(page, 'Content-Security-Policy')?.includes('wasm-unsafe-eval'),
    );
    expect(pages.map(({ address }) => address).filter((address) => address !== '/search/')).toEqual(
      [],
    );
  });
});

describe.each([
  ['the site', builtSite],
  ['the made-up library', builtLibrary],
])('a page of %s', (_, built) => {
  test('meets no inline script, no style attribute and no event attribute', () => {
    const wrong = pagesOf(built()).flatMap((page) =>
      page.elements
        .filter(
          (element) =>
            element.attrs.some(({ name }) => name === 'style' || name.startsWith('on')) ||
            (element.tagName === 'script' &&
              !attribute(element, 'src') &&
              !(attribute(element, 'type') ?? '').includes('json')),
        )
        .map(({ tagName }) => `${page.path} <${tagName}>`),
    );
    expect(wrong).toEqual([]);
  });

  test('meets no request to anybody else, in pages, styles or scripts', () => {
    const folder = built();
    const own = (address: string) =>
      new URL(address, site.url).origin === new URL(site.url).origin || address.startsWith('data:');
    const asks = (page: Page) => [
      ...page.elements
        .filter(({ tagName }) => !['a', 'form'].includes(tagName))
        .flatMap((element) =>
          ['src', 'href', 'srcset', 'poster', 'data', 'xlink:href'].flatMap(
            (name) => attribute(element, name) ?? [],
          ),
        ),
      ...named(page, 'a').flatMap((link) => attribute(link, 'ping') ?? []),
      ...named(page, 'form').flatMap((form) => attribute(form, 'action') ?? []),
    ];
    const foreign = pagesOf(folder).flatMap((page) =>
      asks(page)
        .filter((address) => !own(address))
        .map((address) => `${page.path} → ${address}`),
    );
    const sheets = [
      ...pagesOf(folder).flatMap((page) => named(page, 'style').map((one) => wordsOf(one))),
      ...filesOf(folder, '.css').map((path) => readFileSync(join(folder, path), 'utf8')),
    ].filter((sheet) => /@import|url\(\s*["']?(?:https?:)?\/\//.test(sheet));
    expect([...foreign, ...sheets]).toEqual([]);
  });
});
