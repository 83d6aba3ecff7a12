import { expect, test } from 'vitest';
import { shortener } from './short.ts';

const doc = (text: string) => ({ id: text, title: '', text });

test('keeps the three rarest words of a question, in its order', () => {
  const short = shortener([
    doc('flow over a wing'),
    doc('flow past a wing at speed'),
    doc('flow of heat'),
    doc('flow at high speed and high heat'),
  ]);
  expect(short('what is the flow past the wing at high speed')).toBe('past wing high');
  expect(short('flow')).toBe('flow');
});
