import { expect, test } from 'vitest';
import { windowsIssues } from './windows-names.ts';

test.each([
  ['file-name-collides', ['briefings/Neglect/index.html', 'briefings/neglect/index.html']],
  ['file-name-collides', ['caf\u00e9.html', 'cafe\u0301.html']],
  ['file-name-unfit', ['briefings/con/index.html']],
  ['file-name-unfit', ['a/b?.html']],
  ['file-name-unfit', ['a/b./index.html']],
  ['file-name-long', [`briefings/${'x'.repeat(150)}/index.html`]],
])('stops at a name that Windows cannot unpack (%s)', (code, paths) => {
  expect(windowsIssues(paths)).toMatchObject([{ code }]);
});

test('lets other names pass', () => {
  expect(
    windowsIssues([
      'a/index.html',
      'b/index.html',
      'contents/index.html',
      'words/en-gb_1.pf_index.js',
    ]),
  ).toEqual([]);
});
