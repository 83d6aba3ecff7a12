import { expect, test } from 'vitest';
import { onlyAsScript, searchScripts } from './copy-search.ts';
import { bytesOf } from '../site-files.ts';

const files = (...paths: string[]) => new Map(paths.map((path) => [path, bytesOf('x')]));

test('holds every file of the search in a script of its own', () => {
  const { scripts, issues } = searchScripts(
    files(
      'pagefind/index/en_1.pf_index',
      'pagefind/wasm.en.pagefind',
      'search/terms.json',
      'index.html',
      'pagefind/pagefind.js',
    ),
  );
  expect([...scripts.keys()]).toEqual([
    'pagefind/index/en_1.pf_index.js',
    'pagefind/wasm.en.pagefind.js',
    'search/terms.json.js',
  ]);
  expect(new TextDecoder().decode(scripts.get('search/terms.json.js'))).toBe(
    'offlineCopy.take("search/terms.json","eA==")\n',
  );
  expect(issues).toEqual([]);
});

test('stops at a file of Pagefind that it does not know', () => {
  expect(searchScripts(files('pagefind/vectors/en_1.pf_vector')).issues).toMatchObject([
    { code: 'search-file-unknown', path: 'pagefind/vectors/en_1.pf_vector' },
  ]);
});

test('leaves out what only scripts hold, but keeps the A to Z as a page too', () => {
  expect(
    [
      'pagefind/index/en_1.pf_index',
      'search/terms.json',
      'pagefind/pagefind-worker.js',
      'a-z/index.html',
      'search/index.html',
    ].map(onlyAsScript),
  ).toEqual([true, true, true, false, false]);
});
