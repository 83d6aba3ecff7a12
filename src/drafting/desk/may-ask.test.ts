import { expect, test } from 'vitest';
import { mayAsk } from './may-ask.ts';

const own = {
  method: 'POST',
  socket: { remoteAddress: '::1' },
  headers: {
    host: 'localhost:4321',
    origin: 'http://localhost:4321',
    'content-type': 'application/json',
  },
};

test('the desk’s own page may write', () => expect(mayAsk(own)).toBe(true));

test.each([
  ['another site', { ...own, headers: { ...own.headers, origin: 'https://evil.example' } }],
  ['another port', { ...own, headers: { ...own.headers, origin: 'http://localhost:8080' } }],
  ['a page without an origin', { ...own, headers: { ...own.headers, origin: undefined } }],
  ['a form', { ...own, headers: { ...own.headers, 'content-type': 'text/plain' } }],
  [
    'a name that leads here',
    {
      ...own,
      headers: { ...own.headers, host: 'evil.example:4321', origin: 'http://evil.example:4321' },
    },
  ],
  ['another computer', { ...own, socket: { remoteAddress: '192.168.1.7' } }],
  ['another way of asking', { ...own, method: 'PUT' }],
])('%s may not', (_, asking) => expect(mayAsk(asking)).toBe(false));

test('another computer may not even read', () =>
  expect(mayAsk({ ...own, method: 'GET', socket: { remoteAddress: '10.0.0.2' } })).toBe(false));
