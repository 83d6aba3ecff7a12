import { expect, test } from 'vitest';
import { madeUp } from '../../../tests/library/library.ts';
import { publicSourcesOnly } from './public-sources.ts';

test('names no source that is not public, at any depth', () => {
  const library = madeUp((one) => {
    one.sources = one.sources.filter(({ access }) => access === 'public');
  });
  const [open] = library.sources;
  const data = {
    source: 'secret',
    sources: ['secret', open!.id],
    rows: [{ status: { source: 'secret' } }, { source: open!.id }],
    list: { sources: [{ id: 'kept' }] },
  };
  expect(publicSourcesOnly(library, data)).toEqual({
    source: 'not public',
    sources: [open!.id],
    rows: [{ status: { source: 'not public' } }, { source: open!.id }],
    list: { sources: [{ id: 'kept' }] },
  });
});
