import { expect, test } from 'vitest';
import { peopleRules } from './identifying-people.ts';

const codesIn = (text: string) =>
  peopleRules
    .filter(({ pattern, confirms }) =>
      [...text.matchAll(pattern)].some(([hit]) => confirms?.(hit) ?? true),
    )
    .map(({ code }) => code);

test.each([
  ['Wren, 4, was not seen.', ['name-with-age-found']],
  ['Wren’s mother was not asked.', ['name-with-relation-found']],
  ['A baby died in Shedton.', ['place-with-incident-found']],
  ['The child’s mother was not asked.', []],
  ['The Panel, 7 members, met.', []],
  ['Children died in England.', []],
])('finds in “%s”: %j', (text, codes) => expect(codesIn(text)).toEqual(codes));
