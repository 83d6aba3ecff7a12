import { expect, test } from 'vitest';
import { editionOf, madeUp } from '../../tests/library/library.ts';
import { actionsByRole, arrangeProse, contentsOf } from './briefing-parts.ts';

const sections = ['in-two-minutes', 'why-this-matters', 'findings', 'questions', 'limits'].map(
  (id) => ({ id, heading: `The ${id}` }),
);
const edition = editionOf(madeUp(), 'bicycle-sheds');
const ids = (parts: { id: string }[]) => parts.map(({ id }) => id);

test('what to do comes before how we know it', () => {
  const parts = ids(contentsOf(edition, arrangeProse(sections)));
  expect(parts[0]).toBe('in-two-minutes');
  expect(parts.indexOf('what-to-do')).toBeLessThan(parts.indexOf('findings'));
  expect(parts.indexOf('findings')).toBeLessThan(parts.indexOf('limits'));
  expect(parts.slice(-2)).toEqual(['sources', 'about-this-briefing']);
});

test('no section of the prose is lost', () => {
  const { summary, why, rest } = arrangeProse(sections);
  expect([summary, ...why, ...rest]).toEqual(sections);
});

test('the contents name nothing that the edition does not have', () => {
  const none = { keyNumbers: [], charts: [], recommendations: [], topics: [], lawUpdates: [] };
  const bare = { ...edition, ...none };
  expect(ids(contentsOf(bare, arrangeProse(sections)))).toEqual([
    'in-two-minutes',
    'what-to-do',
    'why-this-matters',
    'findings',
    'questions',
    'limits',
    'sources',
    'about-this-briefing',
  ]);
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
