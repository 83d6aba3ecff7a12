import { expect, test } from 'vitest';
import { editionOf, madeUp } from '../../tests/library/library.ts';
import type { Library } from '../model/library.ts';
import { identifiability } from './identifiability.ts';

const written = (text: string) => (library: Library) => {
  editionOf(library, 'shed-locks').body += `\n${text}\n`;
};

test('finds nothing in the made-up library', () => expect(identifiability(madeUp())).toEqual([]));

test.each([
  ['a postcode', 'The shed stands at ZZ9 9ZZ.', 'postcode-found'],
  ['a postcode without its space', 'The shed stands at ZZ99ZZ.', 'postcode-found'],
  ['an NHS number', 'Number 999 000 0000 hangs on the wall.', 'nhs-number-found'],
  ['an NHS number with hyphens', 'Number 999-000-0000 hangs on the wall.', 'nhs-number-found'],
  ['a date of birth', 'The keeper was born on 3 May.', 'birth-date-found'],
  ['a date of birth in short', 'DOB: 3/5/1999', 'birth-date-found'],
  ['an age with a place', 'A cyclist aged 9 from Shedham came.', 'age-with-place-found'],
  ['an age in another order', 'A 9-year-old cyclist of Shedham came.', 'age-with-place-found'],
])('refuses %s', (_, text, code) => {
  expect(identifiability(madeUp(written(text))).map((found) => found.code)).toEqual([code]);
});

test.each([
  'Children aged 9 in England ride.',
  'Counted in March 2024, at ages 5 to 9.',
  'See section 16B of the Act.',
  'PB-2026-01 tells of sheds.',
])('allows “%s”', (text) => {
  expect(identifiability(madeUp(written(text)))).toEqual([]);
});

test('looks into front matter and letters too', () => {
  const found = identifiability(
    madeUp((library) => {
      editionOf(library, 'shed-locks').actions[0]!.do = 'Go to ZZ9 9ZZ.';
      library.letters[0]!.body += '\nZZ9 9ZZ\n';
    }),
  );
  expect(found.map(({ path }) => path)).toEqual([
    'content/briefings/shed-locks/v1.md',
    'content/letters/2025-03-02-shed-keys.md',
  ]);
});
