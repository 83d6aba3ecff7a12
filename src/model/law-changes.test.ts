import { expect, test } from 'vitest';
import { madeUp } from '../../tests/library/library.ts';
import { lawChangesOf } from './law-changes.ts';

const told = (library = madeUp()) =>
  lawChangesOf(library).map(({ edition, place, update }) => [
    edition.slug,
    edition.edition,
    place,
    update.title,
  ]);

test('tells of each change of the law as the current edition has it, the newest first', () => {
  expect(told()).toEqual([
    ['bicycle-sheds', 3, 0, 'A duty to shut the door'],
    ['bicycle-sheds', 3, 1, 'A rule on locks'],
  ]);
});

test('tells of a change that two briefings name but once', () => {
  const twice = madeUp((library) => {
    const edition = (slug: string) =>
      library.briefings.find((briefing) => briefing.slug === slug)!.current;
    edition('rain-barrels').lawUpdates = edition('bicycle-sheds').lawUpdates;
  });
  expect(told(twice)).toEqual(told());
});

test('tells nothing of what a withdrawn briefing says of the law', () => {
  const withdrawn = madeUp(({ briefings }) => {
    const { current } = briefings.find(({ slug }) => slug === 'bicycle-sheds')!;
    current.withdrawn = { date: '2026-12-07', reason: 'It was wrong.' };
  });
  expect(told(withdrawn)).toEqual([]);
});
