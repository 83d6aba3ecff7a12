import { expect, test } from 'vitest';
import { changeStatusesOf, folded, frozenHash, idInWords, textHash } from './anchored-text.ts';

const texts = [
  { id: 'p1', text: 'One.' },
  { id: 'a1', text: 'Do it.', caption: 'law' },
  { id: 'p2', text: 'Two.' },
];

test('folds white space', () => expect(folded(' a\n  b\u00a0c ')).toBe('a b c'));
test('names a text by its words alone', () => expect(textHash('One.')).toMatch(/^[0-9a-f]{16}$/));
test('names a whole edition by words, numbers and order', () => {
  const pieces = texts.map(({ id, text }) => ({ name: id, hash: textHash(text) }));
  expect(frozenHash(pieces)).not.toBe(frozenHash(pieces.toReversed()));
  expect(frozenHash(pieces)).not.toBe(
    frozenHash([{ ...pieces[0]!, name: 'p9' }, ...pieces.slice(1)]),
  );
  expect(frozenHash(pieces)).not.toBe(
    frozenHash([{ ...pieces[0]!, hash: textHash('Two.') }, ...pieces.slice(1)]),
  );
});
test('says of each old text whether it is unchanged, changed or removed', () => {
  const now = [
    { id: 'p1', text: 'One.' },
    { id: 'a1', text: 'Do it.', caption: 'our suggestion' },
  ];
  expect([...changeStatusesOf(texts, now)]).toEqual([
    ['p1', 'unchanged'],
    ['a1', 'changed'],
    ['p2', 'removed'],
  ]);
});
test('says a number in words', () =>
  expect(['p12a', 'f2', 'r3', 'a1', 'l4'].map(idInWords)).toEqual([
    'Paragraph 12a',
    'Finding f2',
    'Recommendation r3',
    'Action a1',
    'Law update l4',
  ]));
