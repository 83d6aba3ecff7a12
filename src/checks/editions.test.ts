import { expect, test } from 'vitest';
import { editionOf, madeUp } from '../../tests/library/library.ts';
import type { Library } from '../model/library.ts';
import { identifierPrefix } from '../site.ts';
import { editions } from './editions.ts';

const locks = (library: Library) => editionOf(library, 'shed-locks');
const renamed = (slug: string) => (library: Library) => {
  const copy = { ...locks(library), slug, identifier: 'PB-2026-20' };
  library.briefings.push({ slug, identifier: copy.identifier, editions: [copy], current: copy });
};
const mistakes: [what: string, change: (library: Library) => void, code: string][] = [
  [
    'two files of one edition',
    (library) => library.briefings[0]!.editions.push({ ...library.briefings[0]!.editions[0]! }),
    'edition-twice',
  ],
  [
    'an edition that skips a number',
    (library) => {
      editionOf(library, 'bicycle-sheds').edition = 4;
    },
    'edition-number',
  ],
  [
    'a first edition that is not the first',
    (library) => {
      locks(library).edition = 2;
    },
    'edition-number',
  ],
  [
    'an identifier that changes',
    (library) => {
      editionOf(library, 'bicycle-sheds').identifier = 'PB-2026-30';
    },
    'identifier-changed',
  ],
  [
    'an identifier given twice',
    (library) => {
      locks(library).identifier = 'PB-2026-01';
    },
    'identifier-twice',
  ],
  [
    'an identifier of somebody else',
    (library) => {
      locks(library).identifier = 'XY-2026-03';
    },
    'identifier-foreign',
  ],
  ['two slugs equal but for case', renamed('SHED-locks'), 'slug-duplicate'],
  ['a slug that is no address', renamed('shed_locks'), 'slug-wrong'],
  ['a slug that Windows keeps for itself', renamed('con'), 'slug-wrong'],
  ['a slug that is too long for Windows', renamed('a'.repeat(81)), 'slug-wrong'],
  [
    'a theme whose name is no address',
    (library) => {
      library.themes[0]!.id = 'Bicycle sheds';
    },
    'slug-wrong',
  ],
  [
    'two recommendations of one number',
    (library) => {
      editionOf(library, 'bicycle-sheds').recommendations[1]!.id = 'r1';
    },
    'recommendation-twice',
  ],
  [
    'two statistics of one name',
    (library) => {
      library.statistics[1]!.id = library.statistics[0]!.id;
    },
    'id-twice',
  ],
  [
    'two charts of one name',
    (library) => {
      library.charts.push({ ...library.charts[0]!, note: 'Another scale.' });
    },
    'id-twice',
  ],
  [
    'two terms of one name',
    (library) => {
      library.terms[1]!.id = library.terms[0]!.id;
    },
    'id-twice',
  ],
];

test('finds nothing where each is given once', () =>
  expect(editions(identifierPrefix)(madeUp())).toEqual([]));

test.each(mistakes)('finds %s', (_, change, code) => {
  expect(editions(identifierPrefix)(madeUp(change)).map((found) => found.code)).toContain(code);
});
