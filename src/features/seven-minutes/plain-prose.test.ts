import { expect, test } from 'vitest';
import { plainProse } from './plain-prose.ts';

test('takes paragraph numbers, notes and ids off, and keeps the words and other links', () => {
  const html = [
    '<ul><li id="p1"><a class="pn" href="#p1">1</a>Ask ',
    '<a href="/statistics/sheds/" class="stat">ten sheds</a>.',
    '<a href="#s2" class="note">2</a></li></ul>',
  ].join('');
  expect(plainProse(html)).toBe(
    '<ul><li>Ask <a href="/statistics/sheds/" class="stat">ten sheds</a>.</li></ul>',
  );
});
