import { expect, test } from 'vitest';
import { editionOf, madeUp } from '../../tests/library/library.ts';
import type { Library } from '../model/library.ts';
import { numbers, unexplainedNumbers } from './numbers.ts';

const written = (text: string) => (library: Library) => {
  editionOf(library, 'shed-locks').body += `\n${text}\n`;
};

test('finds nothing where every number has a home', () => expect(numbers(madeUp())).toEqual([]));

test.each([
  ['There are 12 sheds.', ['12']],
  ['About 42.6% leak.', ['42.6%']],
  ['Some 1,200 of them.', ['1,200']],
  ['Twelve of thirty sheds.', ['Twelve', 'thirty']],
])('“%s” holds numbers without a home', (text, found) =>
  expect(unexplainedNumbers(text)).toEqual(found),
);

test.each([
  'Three of ten sheds.',
  'On 30 May 2022 and in May 2022.',
  'In 2022-23 and 2022/23.',
  'Section 16B(2) and regulations 3 and 4 apply.',
  'Paragraphs 78 and 80 of the guidance.',
  'Children aged 9 to 12, a 3-year-old and under 5 years.',
  'Call 999.',
  '[](stat:sheds-surveyed) of them.',
  '1. Where is our shed?',
  'Read [the page](/briefings/v2/).',
  'COVID-19',
])('“%s” holds none', (text) => expect(unexplainedNumbers(text)).toEqual([]));

test('tells the place and the cure', () => {
  expect(numbers(madeUp(written('There are 12 sheds.')))).toMatchObject([
    {
      code: 'number-without-statistic',
      path: 'content/briefings/shed-locks/v1.md',
      cure: expect.stringContaining('content/statistics.yaml') as string,
    },
  ]);
});

test('lets a letter count as it counts', () => {
  expect(
    numbers(
      madeUp((library) => {
        library.letters[0]!.body += '\n48 nails.\n';
      }),
    ),
  ).toEqual([]);
});
