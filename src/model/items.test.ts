import { expect, test } from 'vitest';
import { madeUp } from '../../tests/library/library.ts';
import { itemsOf } from './items.ts';

test('holds every document and entry, each with the schema of its kind', () => {
  const items = itemsOf(madeUp());
  expect(new Set(items.map(({ shelf }) => shelf))).toEqual(
    new Set([
      'editions',
      'letters',
      'themes',
      'terms',
      'sources',
      'statistics',
      'charts',
      'helplines',
    ]),
  );
  expect(items.filter(({ shelf }) => shelf === 'editions')).toHaveLength(10);
});
