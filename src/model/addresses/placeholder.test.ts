import { expect, test } from 'vitest';
import { isPlaceholder } from './placeholder.ts';

test.each([
  'https://practice-briefings.example',
  'https://www.example.org',
  'https://localhost:8080',
  'http://localhost',
  'https://sheds.invalid',
  'https://sheds.test/',
  'https://192.0.2.7',
  'https://[2001:db8::1]',
  'https://sheds',
  'http://sheds.org.uk',
  'sheds',
])('no link to %s could be kept', (address) => expect(isPlaceholder(address)).toBe(true));

test('takes an address that can be kept', () =>
  expect(isPlaceholder('https://sheds-and-rooms.org.uk')).toBe(false));
