import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { editionOf, madeUp } from '../../tests/library/library.ts';
import { readLibrary } from '../load/read-library.ts';
import { identifiability } from './identifiability.ts';

const linesOf = (name: string) =>
  readFileSync(`tests/identifying/fixtures/${name}`, 'utf8').trim().split('\n');
const risks = linesOf('risks.txt').map((line) => line.split('\t') as [string, string]);
const harmless = linesOf('harmless.txt');

const codesIn = (text: string) =>
  identifiability(
    madeUp((library) => {
      editionOf(library, 'shed-locks').body += `\n${text}\n`;
    }),
  ).map(({ code }) => code);

const codes = [
  'age-with-date-found',
  'case-number-found',
  'name-with-age-found',
  'name-with-relation-found',
  'place-with-incident-found',
  'pupil-number-found',
  'siblings-with-condition-found',
];

test.each(codes)('there is more than one risk with %s to try', (code) =>
  expect(risks.filter(([planted]) => planted === code).length).toBeGreaterThan(2),
);

test('there are sixty risks and twice as many harmless sentences to try', () => {
  expect(risks.length).toBeGreaterThanOrEqual(60);
  expect(harmless.length).toBeGreaterThanOrEqual(120);
});

test.each(risks)('finds %s in “%s”', (code, text) => expect(codesIn(text)).toContain(code));

test('takes at most three harmless sentences for a risk', () =>
  expect(harmless.filter((text) => codesIn(text).length > 0).slice(3)).toEqual([]));

test('finds nothing in the real library that no editor has accepted', () =>
  expect(identifiability(readLibrary('content').library)).toEqual([]));
