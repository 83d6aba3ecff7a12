import { expect, test } from 'vitest';
import { parseQuery } from './query.ts';
import { expansionsIn } from './query-expansion.ts';

const term = (id: string, shown: string[], hidden: string[] = []) => ({
  id,
  shown,
  hidden,
  definition: `What ${id} is.`,
});
const terms = [
  term('lac', ['looked-after child', 'LAC'], ['child in care', 'care kid']),
  term('care', ['care']),
  term('do', ['DO'], ['designated officer']),
  term('mash', ['multi-agency safeguarding hub', 'MASH']),
];
const expanded = (text: string) => expansionsIn(parseQuery(text), terms);
const idsIn = (text: string) => expanded(text).flatMap(({ terms }) => terms.map(({ id }) => id));

test.each(['LAC', 'a looked after child', 'children in care'])(
  'knows the term in “%s” under whichever of its names',
  (text) => expect(idsIn(text)).toEqual(['lac']),
);

test('takes the longest name, so that “child in care” is not “care”', () => {
  expect(idsIn('child in care')).toEqual(['lac']);
  expect(idsIn('care plans')).toEqual(['care']);
});

test('looks for the other names of a term, not for the one that was typed', () => {
  const [expansion] = expanded('LAC');
  expect(expansion?.others).toEqual([
    ['looked', 'child'],
    ['child', 'care'],
    ['care', 'kid'],
  ]);
});

test('shows a term’s own names, and never a synonym', () =>
  expect(expanded('care kid')[0]?.shown).toEqual(['looked-after child', 'LAC']));

test('takes a small word for an abbreviation only when it is typed as one, or alone', () => {
  expect(idsIn('what do social workers say')).toEqual([]);
  expect(idsIn('ask the DO today')).toEqual(['do']);
  expect(idsIn('do')).toEqual(['do']);
});

test('finds several terms in one question, in its order', () =>
  expect(idsIn('MASH and LAC')).toEqual(['mash', 'lac']));

test('looks for at most eight other names', () => {
  const many = term(
    'many',
    ['first'],
    Array.from({ length: 20 }, (_, number) => `name${number}`),
  );
  expect(expansionsIn(parseQuery('first'), [many])[0]?.others).toHaveLength(8);
});
