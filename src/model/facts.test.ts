import { expect, test } from 'vitest';
import { madeUp, madeUpDay } from '../../tests/library/library.ts';
import { briefingFacts, letterFacts } from './facts.ts';
import { publishable } from './publishable.ts';

const library = publishable(madeUp(), madeUpDay);
const facts = (slug: string) =>
  briefingFacts(
    library.briefings.find((briefing) => briefing.slug === slug)!,
    library,
  );

test.each([
  ['bicycle-sheds', 'current'],
  ['reading-rooms', 'historic'],
  ['shed-locks', 'superseded'],
  ['lending-boxes', 'withdrawn'],
])('%s is %s', (slug, status) => expect(facts(slug).status).toBe(status));

test('says themes and audience in words', () => {
  expect(facts('bicycle-sheds')).toMatchObject({
    themes: ['Bicycle sheds'],
    audience: ['Everyone', 'Managers and supervisors', 'Police'],
    date: '2026-12-06',
    identifier: 'PB-2026-01',
  });
});

test('dates a letter by the day it bears', () => {
  expect(letterFacts(library.letters[0]!, library)).toMatchObject({
    kind: 'Letter',
    date: '2025-03-02',
  });
});
