import { expect, test } from 'vitest';
import { editionOf, madeUp } from '../../tests/library/library.ts';
import type { Library } from '../model/library.ts';
import { headings } from './headings.ts';

const locks = (library: Library) => editionOf(library, 'shed-locks');
const rewritten = (from: string, to: string) => (library: Library) => {
  locks(library).body = locks(library).body.replace(from, to);
};
const swapped = (library: Library) => {
  const { body } = locks(library);
  locks(library).body = body
    .replace('## Findings', '## X')
    .replace('## Questions for your team', '## Findings')
    .replace('## X', '## Questions for your team');
};
const mistakes: [what: string, change: (library: Library) => void, codes: string[]][] = [
  [
    'a briefing without a text',
    (library) => {
      locks(library).body = '\n';
    },
    ['body-empty'],
  ],
  [
    'a letter without a text',
    (library) => {
      library.letters[0]!.body = '';
    },
    ['body-empty'],
  ],
  ['a heading that is not there', rewritten('## Findings', ''), ['heading-missing']],
  [
    'a heading of its own',
    rewritten('## Findings', '## What we found'),
    ['heading-missing', 'heading-unknown'],
  ],
  ['headings out of order', swapped, ['heading-order']],
  [
    'a heading that stands twice',
    rewritten('## Findings', '## Findings\n\nWords.\n\n## Findings'),
    ['heading-order'],
  ],
  [
    'a heading of the title’s level',
    rewritten('## Findings', '# Sheds\n\n## Findings'),
    ['heading-level'],
  ],
  [
    'a heading of the fourth level',
    rewritten('Nobody asked the bicycles.', 'Nobody.\n\n#### Asked'),
    ['heading-level'],
  ],
  [
    'a line that makes a heading of the one above',
    rewritten('Nobody asked the bicycles.', 'Nobody asked.\n===\n\nThe bicycles.'),
    ['heading-underlined'],
  ],
  [
    'a fixed heading that is underlined',
    rewritten('## Findings', 'Findings\n---'),
    ['heading-underlined'],
  ],
  [
    'a heading in a list',
    rewritten('Nobody asked the bicycles.', '- ### Asked\n\n  Nobody.'),
    ['heading-nested'],
  ],
  [
    'a heading in a quotation',
    rewritten('Nobody asked the bicycles.', '> ## Asked\n>\n> Nobody.'),
    ['heading-nested'],
  ],
  [
    'a fixed heading that is only an example',
    rewritten('## Findings', '```\n## Findings\n```'),
    ['heading-missing'],
  ],
  [
    'a fixed heading that is only an indented example',
    rewritten('## Findings', '    ## Findings'),
    ['heading-missing'],
  ],
  [
    'a heading of the title’s level in a letter',
    (library) => {
      library.letters[0]!.body += '\n# Sheds\n\nMore.\n';
    },
    ['heading-level'],
  ],
  ['a heading without a text', rewritten('Nobody asked the bicycles.', ''), ['section-empty']],
];

test('finds nothing where the headings are as they should be', () =>
  expect(headings(madeUp())).toEqual([]));

test.each(mistakes)('finds %s', (_, change, codes) => {
  expect(headings(madeUp(change)).map(({ code }) => code)).toEqual(codes);
});
