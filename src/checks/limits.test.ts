import { expect, test } from 'vitest';
import { editionOf, madeUp } from '../../tests/library/library.ts';
import { limits } from './limits.ts';

const withLimits = (text: string) =>
  limits(
    madeUp((library) => {
      const edition = editionOf(library, 'shed-locks');
      edition.body = edition.body.replace(
        /(## Limits of the evidence\n\n)[\s\S]*/,
        (_, head: string) => `${head}${text}\n`,
      );
    }),
  ).map(({ code }) => code);
const paragraphs = (count: number) => Array(count).fill('Nobody asked.').join('\n\n');

test('lets the limits of the evidence have five points', () => {
  expect(limits(madeUp())).toEqual([]);
  expect(withLimits(paragraphs(5))).toEqual([]);
});

test.each([
  ['six paragraphs', paragraphs(6)],
  ['a list of six', Array(6).fill('- Nobody asked.').join('\n')],
  ['a paragraph with a list of five', `Mind:\n\n${Array(5).fill('- Nobody.').join('\n')}`],
])('refuses more than five points: %s', (_, text) =>
  expect(withLimits(text)).toEqual(['limits-many']),
);
