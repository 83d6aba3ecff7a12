import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { parse } from 'parse5';
import { beforeAll, describe, expect, test } from 'vitest';
import { site } from '../../src/site.ts';
import { builtLibrary, builtSite, filesOf } from './site.ts';

/** What RFC 4287 asks of a feed and of each entry, said by an independent reader of it. */
function expectAtom(text: string) {
  const feed = parseAtomFeed(text);
  expect(feed).toMatchObject({
    id: expect.stringMatching(/^urn:uuid:/) as unknown,
    title: expect.anything() as unknown,
    updated: expect.stringMatching(/Z$/) as unknown,
    authors: [{ name: site.name }],
  });
  expect(feed.links?.filter(({ rel }) => rel === 'self')).toHaveLength(1);
  const entries = feed.entries ?? [];
  expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  for (const entry of entries) {
    expect(entry).toMatchObject({
      id: expect.stringMatching(
        /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
      ) as unknown,
      title: expect.anything() as unknown,
      updated: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) as unknown,
      content: expect.anything() as unknown,
    });
    expect(entry.links?.[0]?.href).toMatch(/^https:\/\//);
  }
  return { feed, entries };
}

describe.each([
  ['the site', builtSite],
  ['the made-up library', builtLibrary],
] as const)('the feeds of %s', (_, built) => {
  let folder = '';
  beforeAll(() => {
    folder = built();
  });
  const text = (path: string) => readFileSync(join(folder, path), 'utf8');

  test('are Atom that an independent reader understands, of site, themes and briefings', () => {
    const paths = filesOf(folder, 'feed.xml').filter((path) => !path.startsWith('downloads/'));
    expect(paths).toContain('feed.xml');
    const briefings = filesOf(folder, '.json').filter((path) =>
      path.startsWith('api/v1/briefings/'),
    );
    const { themes } = JSON.parse(text('api/v1/themes.json')) as { themes: unknown[] };
    expect(paths).toHaveLength(1 + themes.length + briefings.length);
    for (const path of paths) expectAtom(text(path));
  });

  test('are JSON Feed that an independent reader understands, with the same news', () => {
    for (const path of filesOf(folder, 'feed.json').filter(
      (name) => !name.startsWith('downloads/'),
    )) {
      const feed = parseJsonFeed(text(path));
      const { entries } = expectAtom(text(path.replace(/json$/, 'xml')));
      expect(feed).toMatchObject({
        title: expect.any(String) as unknown,
        feed_url: expect.stringMatching(/^https:/) as unknown,
      });
      expect(feed.items?.map(({ id }) => id) ?? []).toEqual(entries.map(({ id }) => id));
    }
  });

  test('lead only to pages that are there', () => {
    for (const { links } of expectAtom(text('feed.xml')).entries) {
      expect(() => text(join(new URL(links![0]!.href!).pathname, 'index.html'))).not.toThrow();
    }
  });

  test('tell nothing that is a draft or embargoed', () => {
    const all = filesOf(folder, 'feed.xml', 'feed.json').map(text).join('');
    expect(all).not.toMatch(/roof garden|rain barrel|Barrels before|caterpillar/i);
  });

  test('have a page for people with the same news', () => {
    const page = text('updates/index.html');
    expect(parse(page)).toBeDefined();
    for (const { title } of parseJsonFeed(text('feed.json')).items ?? [])
      expect(page.replaceAll('&amp;', '&')).toContain(title!.replace(/^[^:]+: /, ''));
  });
});
