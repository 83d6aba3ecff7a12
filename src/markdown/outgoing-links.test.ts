import { expect, test } from 'vitest';
import { inline } from './index.ts';

const shown = (text: string) => inline(text, () => undefined, []);

test('a link to another site does not say where the reader comes from', () => {
  expect(shown('See [sheds](https://sheds.example/).')).toBe(
    'See <a href="https://sheds.example/" rel="noreferrer">sheds</a>.',
  );
});

test('a link to a page of ours stays as it is', () => {
  expect(shown('See [sheds](/themes/sheds/).')).toBe('See <a href="/themes/sheds/">sheds</a>.');
});
