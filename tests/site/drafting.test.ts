import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtLibrary, builtSite, filesOf } from './site.ts';

test.each([
  ['the site', builtSite],
  ['the made-up library, which has drafts', builtLibrary],
])('nothing of what only editors see is in %s', (_, built) => {
  const folder = built();
  const files = filesOf(folder, '');
  expect(files.filter((path) => /^(drafts|editors\/desk)/.test(path))).toEqual([]);
  const telling = files.filter((path) =>
    /data-drafting|drafting-version|drafting:is-latest|editors\/desk|drafting\/desk|href="\/drafts\/|Draft – not published/.test(
      readFileSync(join(folder, path), 'utf8'),
    ),
  );
  expect(telling).toEqual([]);
});
