import { replaced } from '../../library/library.ts';
import type { Random } from '../random.ts';
import type { Edit } from './edit.ts';

const documents = [
  'briefings/bicycle-sheds/v1.md',
  'briefings/bicycle-sheds/v2.md',
  'briefings/bicycle-sheds/v3.md',
  'briefings/reading-rooms/v1.md',
  'briefings/shed-locks/v1.md',
  'letters/2025-03-02-shed-keys.md',
];

/** Edits of what stands below the front matter: a paragraph, a list, a table, a heading, a note. */
export const textEdits = (random: Random, read: (path: string) => string): Edit[] => [
  ...documents.flatMap((path) => blockEdits(path, random, read(path))),
  ...named.map(([is, part, by]): Edit => ({
    is,
    kind: 'prose',
    changes: { 'briefings/bicycle-sheds/v1.md': replaced(part, by) },
    must: ['edition-edited'],
  })),
];

/** Every block of a document, each edited in one of the ways that chance decides on. */
function blockEdits(path: string, random: Random, text: string): Edit[] {
  const begin = text.indexOf('\n---\n', 4) + 5;
  const head = text.slice(0, begin);
  const blocks = text.slice(begin).trim().split('\n\n');
  return blocks.map((_, index): Edit => {
    const { is, change } = random.one(waysOf(blocks, index));
    const edited = change.filter(Boolean).join('\n\n');
    return {
      is: `${path}: block ${index + 1} ${is}`,
      kind: 'prose',
      changes: { [path]: `${head}\n${edited}\n` },
      must: 'refused',
    };
  });
}

function waysOf(blocks: readonly string[], index: number) {
  const block = blocks[index]!;
  const next = blocks[index + 1];
  const words = block.split(' ');
  const middle = Math.ceil(words.length / 2);
  const halves = [words.slice(0, middle).join(' '), words.slice(middle).join(' ')];
  return [
    { is: 'changed', change: blocks.with(index, `${block} Again.`) },
    { is: 'taken out', change: blocks.toSpliced(index, 1) },
    { is: 'doubled', change: blocks.toSpliced(index, 0, block) },
    ...(words.length > 1 ? [{ is: 'split', change: blocks.toSpliced(index, 1, ...halves) }] : []),
    ...(next
      ? [
          { is: 'changed with the next', change: blocks.toSpliced(index, 2, next, block) },
          { is: 'joined with the next', change: blocks.toSpliced(index, 2, `${block} ${next}`) },
        ]
      : []),
  ];
}

const named: [is: string, part: string | RegExp, by: string][] = [
  ['a comma', 'Wet bicycles rust, and', 'Wet bicycles rust and'],
  ['a finding’s name', '### Doors leak', '### Doors drip'],
  ['a finding made a paragraph', '### Hinges rust', 'Hinges rust'],
  ['a cell', '| Old | wet |', '| Old | dry |'],
  ['a row', '| New | dry |\n', ''],
  ['rows in another order', '| Old | wet |\n| New | dry |', '| New | dry |\n| Old | wet |'],
  ['a column’s name', '| Shed | State |', '| Shed | Condition |'],
  ['a footnote', 'The rest comes in at the roof', 'The rest comes in below'],
  ['a footnote’s sign', 'at the door.[^drip]', 'at the door.'],
  ['a quotation', '> A rusty hinge sings.', '> A dry hinge sings.'],
  ['a quotation made a paragraph', '> A rusty hinge', 'A rusty hinge'],
  [
    'two questions in another order',
    '1. Where is our shed?\n2. Who has the key?',
    '1. Who has the key?\n2. Where is our shed?',
  ],
  ['a list that counts no more', '1. Where is our shed?\n2. Who', '- Where is our shed?\n- Who'],
  ['a number shown', '[](stat:sheds-dry) were dry', '[](stat:sheds-wet) were dry'],
  ['a source cited', 'at the door.[^drip] [](source:shed-survey-2025)', 'at the door.[^drip]'],
  ['the words of a link', '[reading rooms]', '[rooms]'],
  ['where a link leads', '(/briefings/reading-rooms/)', '(/briefings/shed-locks/)'],
  ['the weight of a word', 'Nobody asked', '**Nobody** asked'],
  ['a letter that looks alike', 'Nobody asked', 'Nobоdy asked'],
];
