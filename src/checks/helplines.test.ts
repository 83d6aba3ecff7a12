import { expect, test } from 'vitest';
import { copyOfLibrary, madeUp } from '../../tests/library/library.ts';
import { readLibrary } from '../load/read-library.ts';
import type { Library } from '../model/library.ts';
import { helplines } from './helplines.ts';

const found = (change?: (library: Library) => void) => helplines('2027-05-21')(madeUp(change));
const codes = (change: (library: Library) => void) => found(change).map(({ code }) => code);

test('warns of a helpline unseen for half a year, and does not stop the build', () => {
  const old = helplines('2027-05-22')(madeUp());
  expect(new Set(old.map(({ code, severity }) => `${code} ${severity}`))).toEqual(
    new Set(['helpline-old warning']),
  );
  expect(old).toHaveLength(madeUp().helplines.length);
});

test('says nothing on the last day of trust', () => expect(found()).toEqual([]));

test.each([
  ['an empty list', '[]\n'],
  ['no list', null],
])('refuses %s, for 999 would leave every page', (_, text) => {
  const copy = copyOfLibrary({ 'helplines.yaml': text });
  const told = helplines('2026-11-24')(readLibrary(copy.folder).library);
  copy.remove();
  expect(told.map(({ problem }) => problem)).toEqual([
    'Nothing says how to reach 999, for a child in danger now.',
    'Nothing says how to reach the council’s children’s services.',
    'Nothing says how to reach the NSPCC helpline.',
    'Nothing says how to reach Childline.',
  ]);
  expect(new Set(told.map(({ code }) => code))).toEqual(new Set(['helpline-missing']));
});

test('refuses a list without one of them', () => {
  expect(
    codes((library) => {
      library.helplines = library.helplines.filter(({ id }) => id !== 'childline');
    }),
  ).toEqual(['helpline-missing']);
});

test.each([
  ['999', 'tel:998'],
  ['998', 'tel:998'],
  ['999', 'https://sheds.example/'],
])('refuses %s that calls %s in an emergency', (contact, href) => {
  expect(
    codes((library) => {
      const line = library.helplines.find(({ id }) => id === 'emergency-999')!;
      Object.assign(line, { contact, href });
    }),
  ).toEqual(['helpline-misdialled']);
});

test('refuses a number that is not the one that is called', () => {
  expect(
    codes((library) => {
      library.helplines.find(({ id }) => id === 'childline')!.href = 'tel:08001112';
    }),
  ).toEqual(['helpline-misdialled']);
});
