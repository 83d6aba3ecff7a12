import { expect, test } from 'vitest';
import { editionOf, madeUp } from '../../tests/library/library.ts';
import type { Action } from './content/action.ts';
import { actionsFor, briefingsFor } from './for-role.ts';

const library = madeUp();
const slugs = (list: { slug: string }[]) => list.map(({ slug }) => slug);
const action = (id: string, text: string, action: Partial<Action> = {}) =>
  ({ id, for: 'police', force: 'our suggestion', ...action, do: text }) as Action & { id: string };
const ids = (list: { id: string }[]) => list.map(({ id }) => id);

test('a role is shown what names it, and then what is for everyone', () => {
  const own = madeUp(({ briefings }) => {
    for (const { current, slug } of briefings)
      current.audience = slug === 'rain-barrels' ? ['midwives'] : ['everyone'];
  });
  expect(slugs(briefingsFor(own, 'midwives'))[0]).toBe('rain-barrels');
  expect(slugs(briefingsFor(own, 'midwives'))).toContain('bicycle-sheds');
  expect(slugs(briefingsFor(own, 'gps'))).not.toContain('rain-barrels');
});

test('a role is shown a briefing that asks something of it', () => {
  const asked = madeUp(({ briefings }) => {
    for (const { current } of briefings) current.audience = ['gps'];
  });
  expect(slugs(briefingsFor(asked, 'police'))).toContain('bicycle-sheds');
  expect(slugs(briefingsFor(asked, 'midwives'))).toEqual([]);
});

test('a role is shown nothing that was withdrawn or replaced', () => {
  expect(slugs(library.briefings)).toEqual(expect.arrayContaining(['shed-locks', 'lending-boxes']));
  expect(slugs(briefingsFor(library, 'police'))).not.toContain('shed-locks');
  expect(slugs(briefingsFor(library, 'police'))).not.toContain('lending-boxes');
});

test('a role is shown no action of another role', () => {
  const { actions } = editionOf(library, 'bicycle-sheds');
  const numbered = actions.map((one, index) => ({ ...one, id: `a${index + 1}` }));
  const shown = new Set(actionsFor(numbered, 'police').map((one) => one.for));
  expect(shown).toEqual(new Set(['everyone', 'police']));
});

test('what cannot wait comes first, then what binds most', () => {
  const actions = [
    action('a1', 'Talk about it.'),
    action('a2', 'Use today’s list.'),
    action('a3', 'Report it.', { force: 'law' }),
    action('a4', 'If a shed is on fire, call 999.', { for: 'everyone' }),
    action('a5', 'Tell the keeper today.'),
    action('a6', 'Write it down.', { force: 'statutory guidance' }),
  ];
  expect(ids(actionsFor(actions, 'police'))).toEqual(['a4', 'a5', 'a3', 'a6', 'a1', 'a2']);
});
