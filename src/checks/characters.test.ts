import { expect, test } from 'vitest';
import { editionOf, madeUp } from '../../tests/library/library.ts';
import { plant, stringFields } from '../../tests/library/string-fields.ts';
import { characters } from './characters.ts';

const withText = (text: string) =>
  madeUp((library) => {
    editionOf(library, 'shed-locks').body += text;
  });

test('finds nothing in the made-up library', () => expect(characters(madeUp())).toEqual([]));

test.each([
  ['a form feed', '\f'],
  ['a null', '\0'],
  ['a bell', '\u0007'],
  ['a delete', '\u007f'],
  ['a control of Latin 1', '\u0085'],
  ['a lone carriage return', 'a\rb'],
  ['a line separator', '\u2028'],
  ['a paragraph separator', '\u2029'],
  ['a soft hyphen', 'a\u00adb'],
  ['a zero-width space', '\u200b'],
  ['a zero-width joiner', '\u200d'],
  ['a zero-width non-joiner', '\u200c'],
  ['a word joiner', '\u2060'],
  ['a byte-order mark', '\ufeff'],
  ['a mark of direction', '\u200f'],
  ['an override of direction', '\u202e'],
  ['an isolate of direction', '\u2067'],
  ['a variation selector', '\ufe0f'],
  ['an invisible letter', '\u3164'],
  ['a tag', '\u{e0041}'],
  ['a private character', '\ue000'],
  ['half a character', '\ud83d'],
])('refuses %s', (_, text) => {
  expect(characters(withText(`Sheds ${text} leak.`)).map(({ code }) => code)).toEqual([
    'character-hidden',
  ]);
});

test('refuses the mark of a character that was lost', () => {
  expect(characters(withText('It\ufffds wet.')).map(({ code }) => code)).toEqual([
    'character-lost',
  ]);
});

test.each(['\t', '\r\n', '\u00a0', '\u2009', '\u202f', 'é', 'e\u0301', '中', '🚲', '½'])(
  'allows “%s”',
  (text) => {
    expect(characters(withText(`Sheds ${text} leak.`))).toEqual([]);
  },
);

test('names the character and its line, once a line', () => {
  const library = withText('\nSheds\nleak\f\f and\u200b creak\fs.\n');
  const { body, bodyLine } = editionOf(library, 'shed-locks');
  expect(characters(library)).toEqual([
    {
      code: 'character-hidden',
      path: 'content/briefings/shed-locks/v1.md',
      line: bodyLine + body.split('\n').length - 2,
      problem: 'Here stands a character that nobody sees: U+000C, a form feed.',
      cure: 'Delete it; often it is enough to type the words around it anew.',
      severity: 'error',
    },
  ]);
});

test('looks into every field of every kind', () => {
  const missed = stringFields().filter(
    (field) => characters(madeUp((made) => plant(made, field, 'a\fb'))).length === 0,
  );
  expect(missed).toEqual([]);
});
