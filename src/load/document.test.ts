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
  ['a bomb of them', 'a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n', 2],
])('a reference in YAML is refused: %s', (_, text, line) =>
  expect(parseDocument('content/moved.yaml', text).issues).toMatchObject([
    { code: 'yaml-alias', line },
  ]),
);

test('a list in YAML has its lines', () => {
  const { document: list } = parseDocument(
    'content/sources.yaml',
    '- id: a\n- id: b\n  title: B\n',
  );
  expect(list?.origin.place(1, 'title')).toEqual({ path: 'content/sources.yaml', line: 3 });
});
