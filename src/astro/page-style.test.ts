import { expect, test } from 'vitest';
import { bringStyle, takeStyle } from './page-style.ts';

test('a sheet that two parts bring is in the page once', () => {
  const locals: App.Locals = {};
  bringStyle(locals, '.chart{}');
  bringStyle(locals, '.chart{}');
  expect(takeStyle(locals)).toBe('.chart{}');
});

test('the order in which parts are made does not change the page', () => {
  const one: App.Locals = {};
  const other: App.Locals = {};
  for (const sheet of ['.b{}', '.a{}']) bringStyle(one, sheet);
  for (const sheet of ['.a{}', '.b{}']) bringStyle(other, sheet);
  expect(takeStyle(one)).toBe(takeStyle(other));
});

test('a page whose parts bring nothing has nothing of its own', () => {
  expect(takeStyle({})).toBe('');
});

test('a style that comes too late for the head stops the build rather than being lost', () => {
  const locals: App.Locals = {};
  takeStyle(locals);
  expect(() => bringStyle(locals, '.late{}')).toThrow('after the head of its page was written');
});
