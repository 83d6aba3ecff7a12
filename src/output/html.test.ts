import { expect, test } from 'vitest';
import {
  attributeOf,
  elementIn,
  elementsIn,
  hasAttribute,
  hasClass,
  pageIn,
  textOf,
} from './html.ts';

const page = pageIn(
  '<main><p class="one two" hidden>A <em>word</em></p><template><b>x</b></template></main>',
);
const paragraph = elementIn(page, ({ tagName }) => tagName === 'p')!;

test('gives the elements of a page in the order of the text', () => {
  const names = elementsIn(page).map(({ tagName }) => tagName);
  expect(names).toEqual(['html', 'head', 'body', 'main', 'p', 'em', 'template']);
});

test('looks below a node, and not at the node itself', () => {
  expect(elementsIn(paragraph).map(({ tagName }) => tagName)).toEqual(['em']);
  expect(elementIn(paragraph, ({ tagName }) => tagName === 'p')).toBeUndefined();
});

test('tells an attribute without a value from one that is not there', () => {
  expect(attributeOf(paragraph, 'hidden')).toBe('');
  expect(attributeOf(paragraph, 'title')).toBeUndefined();
  expect(hasAttribute(paragraph, 'hidden')).toBe(true);
  expect(hasAttribute(paragraph, 'title')).toBe(false);
});

test('knows a class by its whole name', () => {
  expect(hasClass(paragraph, 'two')).toBe(true);
  expect(hasClass(paragraph, 'tw')).toBe(false);
});

test('gives the text with that of the elements inside', () => {
  expect(textOf(paragraph)).toBe('A word');
});
