import { expect, test } from 'vitest';
import { arrival, searchFragment, readAddress } from './address.ts';

test('a search survives its address', () => {
  const search = {
    q: 'bruise & baby #1',
    chosen: new Map([
      ['theme', ['Babies and infants', 'Education']] as const,
      ['kind', ['Briefing']] as const,
    ]),
    noOthers: true,
    asTyped: true,
  };
  const back = readAddress({
    hash: searchFragment({ ...search, chosen: new Map(search.chosen) as never }),
    search: '',
  });
  expect({ ...back, chosen: new Map([...back.chosen].sort()) }).toEqual({
    ...search,
    chosen: new Map([...search.chosen].sort()),
  });
});

test('understands ?q= for the sake of old links', () =>
  expect(readAddress({ hash: '', search: '?q=LAC' }).q).toBe('LAC'));

test('no search leaves no fragment', () =>
  expect(searchFragment({ q: '', chosen: new Map(), noOthers: false, asTyped: false })).toBe(''));

test('a text fragment survives hyphens and commas', () => {
  expect(arrival('/briefings/a/', 'p12', 'looked-after, children')).toBe(
    '/briefings/a/#p12:~:text=looked%2Dafter%2C%20children',
  );
});
