import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readLedger } from '../../src/load/ledger-file.ts';
import { publishedLibrary } from '../../src/load/read-library.ts';
import { addressesOf } from '../../src/model/addresses/addresses-of.ts';
import { noticeAddresses, redirectsOf } from '../../src/model/addresses/redirects.ts';
import { fixedPages } from '../../src/site.ts';
import { madeUpLibrary } from '../library/library.ts';
import { builtLibrary, builtSite, pagesOf } from './site.ts';

/** What a feature sets below a document is the feature’s own. */
const ofFeatures = /^\/(?:briefings\/[^/]+\/seven-minutes|themes\/[^/]+\/print)\/$/;

describe.each([
  ['site', builtSite, resolve('content')],
  ['made-up library', builtLibrary, madeUpLibrary],
])('the addresses of the %s', (_, built, content) => {
  const library = publishedLibrary(content);
  const known = addressesOf(library, fixedPages).pages;
  const finished = pagesOf(built()).map(({ address }) => address);
  const published = readLedger(content).map(({ address }) => address);
  const onward = new Set([
    ...redirectsOf(library.moves, published).map(({ from }) => from),
    ...noticeAddresses(library.takenDown, published).map(({ address }) => address),
  ]);

  test('are all made', () =>
    expect([...known].filter((address) => !finished.includes(address))).toEqual([]));

  test('are all that is made', () =>
    expect(
      finished.filter(
        (address) =>
          address.endsWith('/') &&
          !known.has(address) &&
          !onward.has(address) &&
          !ofFeatures.test(address),
      ),
    ).toEqual([]));
});
