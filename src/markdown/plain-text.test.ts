import { expect, test } from 'vitest';
import { plainText } from './plain-text.ts';

const sheds = {
  id: 'sheds',
  title: 'Sheds',
  value: 40,
  unit: 'sheds',
  base: 'sheds looked at',
  period: 'not stated' as const,
  claim: '{value} were looked at',
  place: 'England',
  source: 'survey',
  correctedBy: 'sheds-2',
};
const statisticOf = (id: string) => (id === 'sheds' ? sheds : undefined);

test.each([
  ['**Forty**: [](stat:sheds). [](source:survey)', 'Forty: 40 sheds.'],
  [
    'They rust [](source:survey), and [](stat:sheds) leak [](source:survey).',
    'They rust, and 40 sheds leak.',
  ],
  ['See [the page](/briefings/sheds/) of `R & D`, A < B', 'See the page of R & D, A < B'],
  ['Bolts &amp; hinges', 'Bolts & hinges'],
  ['- One\n- Two\n\nThree\nfour', 'One Two Three four'],
])('reads “%s” as its readers do', (markdown, words) =>
  expect(plainText(markdown, statisticOf)).toBe(words),
);
