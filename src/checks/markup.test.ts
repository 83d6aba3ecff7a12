import { expect, test } from 'vitest';
import { editionOf, madeUp } from '../../tests/library/library.ts';
import type { Library } from '../model/library.ts';
import { plant, stringFields } from '../../tests/library/string-fields.ts';
import { markup } from './markup.ts';

const written = (slug: string, text: string) => (library: Library) => {
  editionOf(library, slug).body += text;
};
const inLetter = (text: string) => (library: Library) => {
  library.letters[0]!.body += text;
};
const mistakes: [what: string, change: (library: Library) => void, code: string][] = [
  ['HTML in a briefing', written('shed-locks', '\n<div>Hello</div>\n'), 'html-refused'],
  ['<sup> in a briefing', written('shed-locks', ' the 1<sup>st</sup> shed'), 'html-refused'],
  ['a comment in a briefing', written('shed-locks', '\n<!-- hidden -->\n'), 'html-refused'],
  ['HTML in a letter', inLetter('\n<b>bold</b>'), 'html-refused'],
  [
    '<sup> with an attribute in a letter',
    inLetter('\n2<sup onclick="alert()">nd</sup>'),
    'html-refused',
  ],
  [
    'HTML in a theme',
    (library) => {
      library.themes[0]!.body += '<br>';
    },
    'html-refused',
  ],
  [
    'HTML in a footnote, which looks like an example',
    written('shed-locks', '\n\nWater.[^1]\n\n[^1]: Rain.\n\n    <img src=x onerror=alert(1)>\n'),
    'html-refused',
  ],
  [
    'HTML in front matter',
    (library) => {
      editionOf(library, 'shed-locks').actions[0]!.do = 'Shut <b>it</b>.';
    },
    'html-refused',
  ],
  [
    'HTML in a note to a letter',
    (library) => {
      library.letters[0]!.editorialNotes.push('A <i>note</i>');
    },
    'html-refused',
  ],
  [
    'a picture in the text',
    written('shed-locks', '\n![a shed](https://sheds.example/shed.png)\n'),
    'image-refused',
  ],
  [
    'a picture in front matter',
    (library) => {
      editionOf(library, 'shed-locks').actions[0]!.do = '![x](https://sheds.example/x.png)';
    },
    'image-refused',
  ],
];

test('finds nothing in plain Markdown, nor in a letter with <sup>', () =>
  expect(markup(madeUp())).toEqual([]));

test.each(mistakes)('refuses %s', (_, change, code) => {
  expect(markup(madeUp(change)).map((found) => found.code)).toContain(code);
});

test('does not take a comparison or an address for HTML', () => {
  expect(
    markup(madeUp(written('shed-locks', '\nTwo < three, and `<b>` is an example.\n'))),
  ).toEqual([]);
});

test('points at the line', () => {
  const [found] = markup(
    madeUp((library) => {
      library.letters[0]!.body = library.letters[0]!.body.replace('Yours sincerely,', '<hr>');
    }),
  );
  expect(found).toMatchObject({ path: 'content/letters/2025-03-02-shed-keys.md', line: 33 });
});

test.each([
  '<b>bold</b>',
  '<!-- hidden -->',
  '<?php ?>',
  '</p>',
  '![x](https://sheds.example/x.png)',
])('refuses %s in every field of every kind', (text) => {
  const missed = stringFields().filter(
    (field) => markup(madeUp((made) => plant(made, field, text))).length === 0,
  );
  expect(missed).toEqual([]);
});
