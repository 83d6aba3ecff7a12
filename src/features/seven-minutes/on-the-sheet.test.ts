import { expect, test } from 'vitest';
import type { Action } from '../../model/content/action.ts';
import { onTheSheet } from './on-the-sheet.ts';

const suggestion = (role: Action['for'], text: string): Action => ({
  for: role,
  do: text,
  force: 'our suggestion',
});
const law = (role: Action['for'], text: string): Action => ({
  for: role,
  do: text,
  force: 'law',
  provision: 'Sheds Act 2020, section 1',
  source: 'sheds-act',
});

test('gives each role one action, what the law asks before what we suggest', () => {
  const actions = [
    suggestion('gps', 'Ask.'),
    law('gps', 'Tell.'),
    law('gps', 'Tell again.'),
    suggestion('police', 'Look.'),
  ];
  expect(onTheSheet(actions).map((action) => action.do)).toEqual(['Tell.', 'Look.']);
});

test('leaves the urgent action first, for everyone', () => {
  const actions = [suggestion('everyone', 'Call 999.'), law('everyone', 'Co-operate.')];
  expect(onTheSheet(actions).map((action) => action.do)).toEqual(['Call 999.']);
});
