import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDocument } from './document.ts';

const text = `---
title: A shed
date: 2022-05-30
never: 2026-02-31
yes: no
actions:
  - do: Shut it
    source: survey
  - do: Oil it
sources: [one, two]
---

Words.
`;
const { document } = parseDocument('content/briefings/a/v1.md', text);

describe('a document', () => {
  test('keeps dates and doubtful words as text', () => {
    expect(document?.data).toMatchObject({ date: '2022-05-30', never: '2026-02-31', yes: 'no' });
  });

  test('tells the line on which its prose starts', () => {
    expect(document?.bodyLine).toBe(12);
    expect(document?.body).toBe('\nWords.\n');
  });

  test('reads the same with the line ends of Windows', () => {
    const { document: windows } = parseDocument(
      'content/briefings/a/v1.md',
      text.replaceAll('\n', '\r\n'),
    );
    expect(windows?.data).toEqual(document?.data);
    expect(windows?.origin.place('sources', 1).line).toBe(10);
    expect(windows?.bodyLine).toBe(12);
  });

  test.each<[number, (string | number)[]]>([
    [2, ['title']],
    [6, ['actions']],
    [7, ['actions', 0]],
    [8, ['actions', 0, 'source']],
    [9, ['actions', 1, 'do']],
    [10, ['sources', 1]],
  ])('finds on line %i the field %j', (line, field) => {
    expect(document?.origin.place(...field)).toEqual({ path: 'content/briefings/a/v1.md', line });
  });

  test('points at the field around one that is missing', () => {
    expect(document?.origin.place('actions', 1, 'source').line).toBe(9);
    expect(document?.origin.place('nothing').line).toBe(2);
  });
});

test('a file without front matter is told so', () => {
  expect(parseDocument('content/letters/a.md', 'Words.\n').issues).toMatchObject([
    { code: 'front-matter-missing', line: 1 },
  ]);
  expect(parseDocument('content/letters/a.md', '---\ntitle: A\n').issues).toMatchObject([
    { code: 'front-matter-missing' },
  ]);
});

test('broken YAML is told with its line', () => {
  const { document: broken, issues } = parseDocument(
    'content/letters/a.md',
    '---\ntitle: A\nfrom: b: c\n---\nWords.\n',
  );
  expect(broken).toBeUndefined();
  expect(issues).toMatchObject([{ code: 'yaml-broken', line: 3 }]);
});

test.each([
  ['a text that begins with a star', 'reason: *urgent*\n', 1],
  ['a bomb of them', 'a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n', 1],
  ['a word that begins with an ampersand', 'title: A\nreason: &c. and so on\n', 2],
])('a reference in YAML is refused: %s', (_, text, line) =>
  expect(parseDocument('content/moved.yaml', text).issues).toMatchObject([
    { code: 'yaml-alias', line },
  ]),
);

test.each([
  ['bytes', 'title: !!binary c2hlZA==\n'],
  ['a function', "title: !!js/function 'function () {}'\n"],
  ['a tag of its own', 'title: !shed words\n'],
  ['a text that is called one', 'title: !!str words\n'],
  ['a field that is named by a list', '? [a]\n: b\n'],
])('what no text needs is refused in YAML: %s', (_, text) =>
  expect(parseDocument('content/moved.yaml', text).issues).toMatchObject([
    { code: 'yaml-odd', line: 1 },
  ]),
);

test.each([
  ['a field', `---\ntitle: ${'words '.repeat(2000)}\n---\nWords.\n`, 2],
  ['a word in a field', `---\ntitle: A\nnote: ${'word'.repeat(600)}\n---\nWords.\n`, 3],
  ['a paragraph', `---\ntitle: A\n---\nWords.\n\n${'words '.repeat(2000)}\n`, 6],
  ['a word in a paragraph', `---\ntitle: A\n---\nWords.\n\nOr\n${'*a'.repeat(2000)}\n`, 6],
])('what nobody can read is refused: %s that is too long', (_, text, line) =>
  expect(parseDocument('content/letters/a.md', text).issues).toMatchObject([
    { code: 'text-long', line },
  ]),
);

test('a long text in paragraphs is read', () => {
  const text = `---\ntitle: A\n---\n${'words and words.\n\n'.repeat(5000)}`;
  expect(parseDocument('content/letters/a.md', text).issues).toEqual([]);
});

test('whatever is written, reading it gives a text or says what is wrong, and never throws', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(fc.constantFrom(...Array.from('-:[]{}*&!|>#\'"%@`?,~ \n\ta1')), { maxLength: 60 })
      .map((all) => all.join('')),
  );
  fc.assert(
    fc.property(anything, anything, (front, body) => {
      for (const [path, written] of [
        ['content/letters/a.md', `---\n${front}\n---\n${body}`],
        ['content/letters/a.md', front],
        ['content/sources.yaml', front],
      ] as const) {
        const { document: read, issues } = parseDocument(path, written);
        expect(read !== undefined).toBe(issues.length === 0);
        for (const { line } of issues) expect(line).toBeGreaterThan(0);
        read?.origin.place('title');
      }
    }),
    { numRuns: 500 },
  );
});

test('a list in YAML has its lines', () => {
  const { document: list } = parseDocument(
    'content/sources.yaml',
    '- id: a\n- id: b\n  title: B\n',
  );
  expect(list?.origin.place(1, 'title')).toEqual({ path: 'content/sources.yaml', line: 3 });
});
