import { expect, test } from 'vitest';
import { madeUp } from '../../../tests/library/library.ts';
import { downloadsOf, themesToPrint } from './downloads.ts';

/** The made-up library with so many letters, all on the theme of its first. */
const withLetters = (count: number) =>
  madeUp((library) => {
    const [letter] = library.letters;
    library.letters = Array.from({ length: count }, (_, place) => ({
      ...letter!,
      slug: `letter-${place}`,
    }));
  });
const theme = madeUp().letters[0]!.themes[0]!;
const filesOf = (count: number) => downloadsOf(withLetters(count)).map(({ file }) => file);
const isPrinted = (count: number) =>
  themesToPrint(withLetters(count)).some(({ id }) => id === theme);

test('what a telephone opens is offered as one file, and as one page to print', () => {
  expect(filesOf(80)).toContain(`${theme}.html`);
  expect(filesOf(80)).toContain('practice-briefings.html');
  expect(isPrinted(80)).toBe(true);
});

test('what is too much for a telephone is offered as a book alone', () => {
  expect(filesOf(101)).not.toContain(`${theme}.html`);
  expect(filesOf(101)).not.toContain('practice-briefings.html');
  expect(filesOf(101)).toContain(`${theme}.epub`);
  expect(filesOf(101)).toContain('practice-briefings.epub');
  expect(isPrinted(101)).toBe(false);
});
