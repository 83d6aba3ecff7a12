import { expect, test } from 'vitest';
import { editionOf, madeUp } from '../../tests/library/library.ts';
import { audience } from './audience.ts';

test('finds nothing where everyone who is named has an action', () =>
  expect(audience(madeUp())).toEqual([]));

test('refuses a role that a page names and leaves without an action', () =>
  expect(
    audience(madeUp((library) => void editionOf(library, 'bicycle-sheds').audience.push('gps'))),
  ).toMatchObject([
    {
      code: 'audience-without-action',
      problem: 'The page names GPs, and has no action for them.',
    },
  ]));
