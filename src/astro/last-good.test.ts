import { expect, test } from 'vitest';
import { madeUp } from '../../tests/library/library.ts';
import { issue } from '../model/issue.ts';
import type { Shelves } from '../model/library.ts';
import { withLastGood, type Good } from './last-good.ts';

const { briefings, ...rest } = madeUp();
const shelves: Shelves = { ...rest, editions: briefings.flatMap(({ editions }) => editions) };
const file = 'content/briefings/shed-locks/v1.md';
const without: Shelves = {
  ...shelves,
  editions: shelves.editions.filter(({ origin }) => origin.path !== file),
};
const wrong = issue('key-unknown', { path: file, line: 2 }, 'A mistake.', 'Mend it.');
const pathsOf = ({ editions }: Shelves) => editions.map(({ origin }) => origin.path);

test('keeps what a file had before it broke', () => {
  const good: Good = new Map();
  withLastGood(shelves, [], good);
  expect(pathsOf(withLastGood(without, [wrong], good))).toContain(file);
});

test('lets go of a file that was taken away', () => {
  const good: Good = new Map();
  withLastGood(shelves, [], good);
  expect(pathsOf(withLastGood(without, [], good))).not.toContain(file);
});

test('has nothing for a file that was broken from the start', () =>
  expect(pathsOf(withLastGood(without, [wrong], new Map()))).not.toContain(file));
