import { expect, test } from 'vitest';
import { mixed } from './mixed.ts';

const one = (text: string) => ({
  docs: [{ id: 'd', title: '', text }],
  queries: [{ id: 'q', text }],
  judgements: new Map([['q', new Map([['d', 1]])]]),
});

test('collections become one, and what has the same name in two stays apart', () => {
  const { docs, queries, judgements } = mixed([one('wings'), one('sheds')]);
  expect(docs.map(({ id, text }) => [id, text])).toEqual([
    ['1/d', 'wings'],
    ['2/d', 'sheds'],
  ]);
  expect(queries.map(({ id }) => id)).toEqual(['1/q', '2/q']);
  expect(judgements.get('2/q')).toEqual(new Map([['2/d', 1]]));
});
