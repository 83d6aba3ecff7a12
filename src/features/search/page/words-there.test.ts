import { expect, test } from 'vitest';
import type { Need } from '../query/ranking.ts';
import { wordsThere } from './words-there.ts';

const need = (name: string, others: Partial<Need> = {}): Need => ({
  name,
  own: [],
  also: [],
  count: 1,
  ...others,
});
const on = (text: string, ...needs: Need[]) =>
  wordsThere({ raw_content: text, meta: { title: 'A page' } }, 'page', needs);

test('a result claims only words that stand on its page', () =>
  expect(
    on('Physical abuse and safeguarding partners', need('DV', { shown: ['domestic abuse'] })),
  ).toEqual({ has: [], lacks: ['DV'] }));

test('a result says under which other name it was found', () =>
  expect(on('About domestic abuse', need('DV', { shown: ['domestic abuse'] })).has).toEqual([
    'domestic abuse (for DV)',
  ]));

test('a word that only begins like one on the page is not there', () =>
  expect(on('The partnership', need('partner')).lacks).toEqual(['partner']));

test('a word is given in the form in which it stands on the page', () =>
  expect(on('Bruising in babies', need('bruise'), need('babies')).has).toEqual([
    'bruising',
    'babies',
  ]));
