import { expect, test } from 'vitest';
import { editionOf, madeUp } from '../../tests/library/library.ts';
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
