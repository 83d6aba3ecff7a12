import { expect, test } from 'vitest';
import { rulesOf } from '../../output/rules.ts';
import { declares } from './declares.ts';

const rules = rulesOf(declares.files);

test('lets no copy be made with a file of a kind that nobody has declared', () =>
  expect(rules.inCopy('/pagefind/vectors/en_1.pf_vector')).toBe('refused'));

test.each([
  'pagefind.js',
  'pagefind-worker.js',
  'pagefind-entry.json',
  'pagefind.en-gb_1.pf_meta',
  'wasm.en.pagefind',
  'fragment/en-gb_1.pf_fragment',
  'index/en-gb_1.pf_index',
  'filter/en-gb_1.pf_filter',
])('says how a copy holds %s, which Pagefind writes today', (path) =>
  expect(rules.inCopy(`/pagefind/${path}`)).toMatch(/script|left out/),
);
