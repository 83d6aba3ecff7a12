import { parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import { escaped } from './escaped.ts';
import { attributeOf, elementsIn, textOf } from './html.ts';

test('a text comes out of an element and an attribute as it went in', () => {
  const text = `a < b & "c" > 'd' &amp; é \u00a0`;
  const [element] = elementsIn(parseFragment(`<p title="${escaped(text)}">${escaped(text)}</p>`));
  expect(textOf(element!)).toBe(text);
  expect(attributeOf(element!, 'title')).toBe(text);
});

test('names no character that XML does not know', () => {
  expect(escaped('one\u00a0two – “three” & four')).toBe('one\u00a0two – “three” &amp; four');
});
