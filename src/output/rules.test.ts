import { describe, expect, test } from 'vitest';
import { rulesOf } from './rules.ts';

const rules = rulesOf([
  { address: '/downloads/*', is: 'download' },
  { address: '/index/*', is: 'part', inCopy: 'refused', headers: { A: '1' } },
  { address: '/index/*.json', inCopy: 'inside a script' },
  { address: '/*/feed.xml', is: 'kept' },
  { address: '/*', headers: { B: '2' } },
  { address: '/_headers', is: 'server', inCopy: 'left out' },
]);

describe('what a file is', () => {
  test.each([
    ['/briefings/safer-sleep/', 'kept'],
    ['/icon.svg', 'passing'],
    ['/downloads/whole.zip', 'download'],
    ['/downloads/', 'kept'],
    ['/index/a.json', 'part'],
    ['/themes/sleep/feed.xml', 'kept'],
    ['/_headers', 'server'],
    ['/_headersx', 'passing'],
  ])('%s is %s', (address, kind) => {
    expect(rules.kindOf(address)).toBe(kind);
  });
});

test('the longest rule that says something of a file holds', () => {
  expect(rules.inCopy('/index/a.json')).toBe('inside a script');
  expect(rules.inCopy('/index/a.bin')).toBe('refused');
  expect(rules.inCopy('/icon.svg')).toBeUndefined();
});

test('a dot in an address is a dot', () => {
  expect(rulesOf([{ address: '/a.b', is: 'part' }]).kindOf('/axb')).toBe('passing');
});

test('headers stand in the order of their addresses, each address once', () => {
  const two = rulesOf([
    { address: '/b', headers: { One: '1' } },
    { address: '/a', headers: { Three: '3' } },
    { address: '/b', headers: { Two: '2' } },
    { address: '/c', is: 'part' },
  ]);
  expect([...two.headers()]).toEqual([
    ['/a', { Three: '3' }],
    ['/b', { One: '1', Two: '2' }],
  ]);
});
