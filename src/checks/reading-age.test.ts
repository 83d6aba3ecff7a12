import { expect, test } from 'vitest';
import { editionOf, madeUp } from '../../tests/library/library.ts';
import { readingAge, readingAges, shortText } from './reading-age.ts';

const hard =
  'Notwithstanding considerable institutional complexities, multidisciplinary ' +
  'professionals characteristically operationalise comprehensive organisational ' +
  'responsibilities.';

test('reads short words as easier than long ones', () => {
  expect(readingAge('The shed is dry. The door is shut.')).toBeLessThan(8);
  expect(readingAge(hard)).toBeGreaterThan(20);
  expect(readingAge('')).toBe(0);
});

test('takes the summary and the points, without links and numbers of notes', () => {
  const library = madeUp();
  const text = shortText(editionOf(library, 'bicycle-sheds'), library);
  expect(text).toContain('The door matters most; see reading rooms.');
  expect(text).not.toMatch(/source:|stat:|Wet bicycles/);
});

test('finds nothing in plain words', () => expect(readingAges(madeUp())).toEqual([]));

test('finds a summary that is hard to read', () => {
  const found = readingAges(
    madeUp((library) => {
      editionOf(library, 'shed-locks').summary = hard;
    }),
  );
  expect(found.map(({ code, path }) => [code, path])).toEqual([
    ['summary-hard-to-read', 'content/briefings/shed-locks/v1.md'],
  ]);
});
