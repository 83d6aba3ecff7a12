import { describe, expect, test } from 'vitest';
import { editionOf, madeUp } from '../../tests/library/library.ts';
import { pathsIn, put } from '../../tests/library/string-fields.ts';
import { withLines, type Published } from '../model/addresses/ledger.ts';
import { frozenParts } from '../model/editions/frozen-parts.ts';
import { frozenKinds, furniture, type FrozenKind } from '../model/editions/furniture.ts';
import { documentKinds, listKinds } from '../model/kinds.ts';
import type { Library } from '../model/library.ts';
import { frozen } from './frozen.ts';

const recorded = [...frozenParts(madeUp())].flatMap(([address, parts]): Published[] =>
  parts.flatMap(({ part, hash }) =>
    part
      ? [
          { address, hash: '00ff' },
          { address, part, hash },
        ]
      : [{ address, hash }],
  ),
);
const ledger = withLines('', recorded, '2026-12-06');
/** Gives a field another text; what is made for it has something in each of its fields. */
function edit(library: Library, kind: FrozenKind, path: (string | number)[]) {
  const item = itemOf[kind](library) as Record<string, unknown>;
  const own = item[path[0]!];
  const isMade = own === undefined || (Array.isArray(own) && own.length === 0);
  const beside = fields.filter((one) => isMade && one.kind === kind && one.path[0] === path[0]);
  for (const one of beside) put(item, one.path, 'A text.');
  put(item, path, 'Another text.');
}

const found = (change: (library: Library) => void, text = ledger) => frozen(text)(madeUp(change));

/** An item of each kind that is published, or shown in what is. */
const itemOf: Record<FrozenKind, (library: Library) => object> = {
  editions: (library) => editionOf(library, 'bicycle-sheds', 1),
  letters: ({ letters }) => letters[0]!,
  statistics: ({ statistics }) => statistics.find(({ id }) => id === 'sheds-surveyed')!,
  sources: ({ sources }) => sources.find(({ id }) => id === 'shed-survey-2025')!,
  charts: ({ charts }) => charts[0]!,
};
const schemas = { ...documentKinds, ...listKinds };
const leaves = ['string', 'number', 'boolean'] as const;
const fields = frozenKinds.flatMap((kind) =>
  pathsIn(schemas[kind].schema, leaves)
    .concat(kind in documentKinds ? [['body']] : [])
    // An entry that has another id is another entry, and the old one is missing.
    .filter((path) => path.join() !== 'id')
    .map((path) => ({ kind, path, field: path.join('.') })),
);

test('finds nothing in what is as it was published', () =>
  expect(found(() => undefined)).toEqual([]));

describe.each(fields)('$field of $kind, once published', ({ kind, path }) => {
  const issues = found((library) => edit(library, kind, path));
  const mayChange = Object.hasOwn(furniture[kind], path[0]!);
  test(mayChange ? 'may change, for it is furniture' : 'is never changed', () =>
    expect(issues.length > 0).toBe(!mayChange),
  );
});

test('covers fields enough to be the whole of the schemas', () =>
  expect(fields.length).toBeGreaterThan(100));

test('has a reason for all furniture, and none for a field that is not there', () => {
  for (const kind of frozenKinds)
    for (const [field, reason] of Object.entries(furniture[kind])) {
      expect(reason).toMatch(/\.$/);
      expect(fields.some((one) => one.kind === kind && one.path[0] === field)).toBe(true);
    }
});

test('says which text has changed, where it stands, and how to mend it', () => {
  const [issue] = found((library) => {
    editionOf(library, 'bicycle-sheds', 1).summary = 'Another text.';
  });
  expect(issue).toMatchObject({
    code: 'edition-edited',
    path: 'content/briefings/bicycle-sheds/v1.md',
    line: 4,
    problem:
      '/briefings/bicycle-sheds/v1/ was published on 2026-12-06, and summary: was changed since.',
  });
  expect(issue?.cure).toContain('new edition');
});

const named: [what: string, change: (library: Library) => void, code: string, words: string][] = [
  [
    'a field that was empty',
    (it) => (editionOf(it, 'bicycle-sheds', 1).checkedBy = 'A Nurse'),
    'edition-edited',
    'checkedBy: was added',
  ],
  [
    'a field that is gone',
    (it) => delete editionOf(it, 'bicycle-sheds', 1).contentNote,
    'edition-edited',
    'contentNote: was taken out',
  ],
  [
    'an action',
    (it) => (editionOf(it, 'bicycle-sheds', 1).actions[1]!.do = 'Let it rot.'),
    'edition-edited',
    'entry 2 of actions: was changed',
  ],
  [
    'where a link leads',
    (it) => {
      const edition = editionOf(it, 'bicycle-sheds', 1);
      edition.body = edition.body.replace('/briefings/reading-rooms/', '/briefings/shed-locks/');
    },
    'edition-edited',
    'the text below “in two minutes” was changed',
  ],
  [
    'the value of a number that is shown',
    (it) => (it.statistics.find(({ id }) => id === 'sheds-dry')!.value = 701),
    'statistic-edited',
    '/statistics/sheds-dry/',
  ],
  [
    'the name of a source that is cited',
    (it) => (it.sources.find(({ id }) => id === 'shed-survey-2025')!.title = 'Another survey'),
    'source-edited',
    '/sources/shed-survey-2025/',
  ],
  [
    'who signed a letter',
    (it) => (it.letters[0]!.signatory.name = 'Somebody'),
    'letter-edited',
    'signatory: was changed',
  ],
];
test.each(named)('names %s', (_, change, code, words) => {
  const issues = found(change);
  expect(issues.map((one) => one.code)).toContain(code);
  expect(issues.map(({ problem }) => problem).join('\n')).toContain(words);
});

test('follows an edition that was renamed', () => {
  const old = ledger.replaceAll('/briefings/bicycle-sheds/', '/briefings/old-sheds/');
  const renamed = (library: Library) => {
    const origin = { path: '', place: () => ({ path: '', line: 1 }) };
    const [from, to] = ['/briefings/old-sheds/', '/briefings/bicycle-sheds/'];
    library.moves = [{ from, to, reason: 'Renamed.', date: '2026-12-06', origin }];
  };
  expect(found(renamed, old)).toEqual([]);
  const edited = (library: Library) => {
    renamed(library);
    editionOf(library, 'bicycle-sheds', 1).title = 'Another text.';
  };
  expect(found(edited, old)).toHaveLength(1);
});

test('lets a letter be corrected, once for each correction that is told', () => {
  const correct = (library: Library) => {
    const letter = library.letters[0]!;
    letter.signatory.role = 'Head Keeper';
    letter.corrections.push({ date: '2026-12-06', reason: 'The role was misread.' });
  };
  const letters = ({ code }: { code: string }) => code === 'letter-edited';
  const once = ledger.replace(/(\/letters\/[^ ]+ 00ff\n)(\1)*/, '$1');
  expect(found(correct, once).filter(letters)).toEqual([]);
});

test('is not troubled by white space, by the order of fields, or by what is as by default', () => {
  const same = (library: Library) => {
    const edition = editionOf(library, 'bicycle-sheds', 1);
    edition.body = edition.body.replace(' The institute visited', '\nThe  institute visited');
    edition.actions = edition.actions.map(
      (one) => Object.fromEntries(Object.entries(one).toReversed()) as typeof one,
    );
    edition.removed = [];
  };
  expect(found(same)).toEqual([]);
});

test('compares nothing with a record that has no hashes of texts', () =>
  expect(
    found(
      (it) => (editionOf(it, 'bicycle-sheds', 1).title = 'Another text.'),
      withLines('', [{ address: '/briefings/bicycle-sheds/v1/', hash: '00ff' }], '2026-12-06'),
    ),
  ).toEqual([]));
