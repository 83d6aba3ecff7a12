import { expect, test } from 'vitest';
import { startTags } from './start-tags.ts';

const read = (html: string) =>
  [...startTags(html)].map(({ name, attributes }) => [name, Object.fromEntries(attributes)]);

test('reads attributes in double quotes, in single ones and without', () => {
  expect(read(`<p id="p1" class='a b'><a href=/x/ hidden>x</a></p><hr>`)).toEqual([
    ['p', { id: 'p1', class: 'a b' }],
    ['a', { href: '/x/', hidden: '' }],
  ]);
});

test('takes no end of a tag from inside an attribute', () => {
  expect(read('<p title="a > b" id="p8">y</p>')).toEqual([['p', { title: 'a > b', id: 'p8' }]]);
});

test('writes out what is escaped in a value', () => {
  expect(read('<a href="/search/?q=a&amp;b=c">x</a>')).toEqual([
    ['a', { href: '/search/?q=a&b=c' }],
  ]);
});
