import { expect, test } from 'vitest';
import { editionOf, madeUp } from '../../tests/library/library.ts';
import type { Action } from '../model/content/action.ts';
import { forces } from './forces.ts';

const asked = { for: 'police', do: 'Look behind the shed.', source: 'shed-survey-2025' } as const;
const found = (action: Action) =>
  forces(
    madeUp((library) => {
      editionOf(library, 'bicycle-sheds').actions = [action];
    }),
  );

test('allows what its page can show', () => expect(forces(madeUp())).toEqual([]));

test.each<[string, Action]>([
  ['is not on the page', { ...asked, force: 'Panel recommendation', recommendation: 'r9' }],
  ['has no addressee', { ...asked, force: 'Panel recommendation', recommendation: 'r2' }],
  [
    'is addressed to others',
    { ...asked, for: 'gps', force: 'Panel recommendation', recommendation: 'r1' },
  ],
])('refuses an action of a recommendation that %s', (_, action) =>
  expect(found(action)).toMatchObject([{ code: 'force-unsupported' }]),
);

test('refuses law that names no section', () =>
  expect(found({ ...asked, force: 'law', provision: 'Shed Act 2026' })).toMatchObject([
    { code: 'force-unsupported' },
  ]));
