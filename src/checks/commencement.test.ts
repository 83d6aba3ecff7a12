import { expect, test } from 'vitest';
import { editionOf, madeUp } from '../../tests/library/library.ts';
import { commencement } from './commencement.ts';

const stated = (text: string) =>
  commencement(
    madeUp((library) => {
      editionOf(library, 'bicycle-sheds').lawUpdates[0]!.text = text;
    }),
  ).map(({ code }) => code);

test('finds nothing where each sentence says that the rule waits', () =>
  expect(commencement(madeUp())).toEqual([]));

test('refuses a sentence that states a waiting rule as if it held', () => {
  expect(stated('Once in force, doors are shut. Everyone must shut them.')).toEqual([
    'law-not-begun-unsaid',
  ]);
  expect(stated('Once in force, doors are shut.')).toEqual([]);
});

test('refuses it in the text too, where the section is named', () =>
  expect(
    commencement(
      madeUp((library) => {
        editionOf(library, 'bicycle-sheds').body += '\nSection 3 makes everyone shut the door.\n';
      }),
    ).map(({ code }) => code),
  ).toEqual(['law-not-begun-unsaid']));
