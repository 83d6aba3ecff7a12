import { expect, test } from 'vitest';
import { unknownFiles } from './unknown-files.ts';

test('stops at a file of a kind that nobody has declared', () =>
  expect(unknownFiles(['vectors/en_1.pf_vector'])).toEqual([
    expect.stringContaining('vectors/en_1.pf_vector'),
  ]));

test('knows all that Pagefind writes today', () =>
  expect(
    unknownFiles([
      'pagefind.js',
      'pagefind-worker.js',
      'pagefind-entry.json',
      'pagefind.en-gb_1.pf_meta',
      'wasm.en.pagefind',
      'fragment/en-gb_1.pf_fragment',
      'index/en-gb_1.pf_index',
      'filter/en-gb_1.pf_filter',
    ]),
  ).toEqual([]));
