import { expect, test } from 'vitest';
import { actionsByRole, arrangeProse } from './briefing-parts.ts';

const sections = ['in-two-minutes', 'why-this-matters', 'findings', 'questions', 'limits'].map(
  (id) => ({ id, heading: `The ${id}` }),
);
const ids = (parts: { id: string }[]) => parts.map(({ id }) => id);

test('the summary stands first, and how we know it apart from what follows', () => {
  const { summary, why, rest } = arrangeProse(sections);
  expect(summary.id).toBe('in-two-minutes');
  expect(ids(why)).toEqual(['why-this-matters', 'findings']);
  expect(ids(rest)).toEqual(['questions', 'limits']);
});

test('no section of the prose is lost', () => {
  const { summary, why, rest } = arrangeProse(sections);
  expect([summary, ...why, ...rest]).toEqual(sections);
});

test('an action keeps its number when it stands with others for the same people', () => {
  const action = (to: 'police' | 'gps') =>
    ({ for: to, do: 'Look.', force: 'our suggestion' }) as const;
  const grouped = actionsByRole(
    [action('police'), action('gps'), action('police')],
    ['a1', 'a2', 'a3'],
  );
  expect([...grouped].map(([role, actions]) => [role, ...ids(actions)])).toEqual([
    ['police', 'a1', 'a3'],
    ['gps', 'a2'],
  ]);
});

test('what is for everyone comes first, and for each what cannot wait', () => {
  const action = (to: 'police' | 'everyone', what: string) =>
    ({ for: to, do: what, force: 'our suggestion' }) as const;
  const grouped = actionsByRole(
    [
      action('police', 'Look.'),
      action('everyone', 'Plan.'),
      action('police', 'Call 999.'),
      action('everyone', 'Ask today.'),
    ],
    ['a1', 'a2', 'a3', 'a4'],
  );
  expect([...grouped].map(([role, actions]) => [role, ...ids(actions)])).toEqual([
    ['everyone', 'a4', 'a2'],
    ['police', 'a3', 'a1'],
  ]);
});
