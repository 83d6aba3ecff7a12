import { expect, test } from 'vitest';
import { editionOf, madeUp } from '../../tests/library/library.ts';
import { plant, stringFields } from '../../tests/library/string-fields.ts';
import { quotations, quotationsIn } from './quotations.ts';

const quoted = (words: number) =>
  madeUp((library) => {
    editionOf(library, 'shed-locks').body += `\n“${'shed '.repeat(words).trim()}”\n`;
  });

test('finds every quotation in a text', () =>
  expect(quotationsIn('“One” and “two of them”.')).toEqual(['One', 'two of them']));

test('allows twenty-five words', () => expect(quotations(quoted(25))).toEqual([]));

test('refuses twenty-six', () =>
  expect(quotations(quoted(26)).map(({ code }) => code)).toEqual(['quotation-long']));

test('refuses it where it runs over several lines, and in straight marks', () => {
  const text = `\nThey said: "${'shed\n'.repeat(26).trim()}".\n`;
  const library = madeUp((made) => {
    editionOf(made, 'shed-locks').body += text;
  });
  expect(quotations(library).map(({ code }) => code)).toEqual(['quotation-long']);
});

test('refuses it in every field of every kind, but in the text of a letter', () => {
  const long = `“${'shed '.repeat(26)}”`;
  const missed = stringFields().filter(
    (field) => quotations(madeUp((made) => plant(made, field, long))).length === 0,
  );
  expect(missed).toEqual([{ shelf: 'letters', path: ['body'] }]);
});
