import { expect, test } from 'vitest';
import { sourceSchema } from '../model/content/source.ts';
import { briefingSchema } from '../model/content/briefing.ts';
import { parseDocument } from './document.ts';
import { schemaIssues } from './schema-issues.ts';

const source =
  'id: survey\ntitle: Survey\npublisher: Institute\ndate: 2025\naccess: public\nread: original\n';

function issuesOf(text: string) {
  const { document } = parseDocument('content/sources.yaml', text);
  const result = sourceSchema.safeParse(document!.data, { reportInput: true });
  return result.success ? [] : schemaIssues(result.error, document!.origin);
}

test('a sound entry has none', () => expect(issuesOf(source)).toEqual([]));

test.each([
  [
    'a missing field',
    source.replace('title: Survey\n', ''),
    'field-missing',
    '“title” is missing.',
    'Add a line “title:”.',
  ],
  [
    'a key of its own',
    `${source}colour: red\n`,
    'key-unknown',
    'There is no field called “colour” here.',
    'Correct the spelling, or take the line out.',
  ],
  [
    'a word that is not in the list',
    source.replace('original', 'quickly'),
    'value-unknown',
    '“read” has a value that is not in its list.',
    "Use one of: original, publisher's summary, secondary account, copy.",
  ],
  [
    'an empty text',
    source.replace('Institute', '""'),
    'field-wrong',
    '“publisher” is not written as it should be.',
    'It should be a text that is not empty.',
  ],
  [
    'a list for a text',
    source.replace('Institute', '[a]'),
    'field-wrong',
    '“publisher” is not written as it should be.',
    'It should be a text.',
  ],
  [
    'an address that is none',
    `${source}url: sheds\n`,
    'field-wrong',
    '“url” is not written as it should be.',
    'It should be an address that starts with https://.',
  ],
])('tells %s', (_, text, code, problem, cure) => {
  expect(issuesOf(text)).toEqual([
    expect.objectContaining({ code, problem, cure, path: 'content/sources.yaml' }),
  ]);
});

test('says how a date may be written', () => {
  const [found] = issuesOf(source.replace('2025', 'lately'));
  expect(found).toMatchObject({
    code: 'field-wrong',
    line: 4,
    cure: expect.stringContaining('2022-09-29') as string,
  });
});

test('points at a field deep in front matter by words an editor would use', () => {
  const { document } = parseDocument(
    'content/briefings/a/v1.md',
    '---\nactions:\n  - { for: police, do: Look., force: law }\n---\n',
  );
  const result = briefingSchema.safeParse(document!.data, { reportInput: true });
  const found = schemaIssues(result.error!, document!.origin);
  expect(found.find(({ problem }) => problem.includes('actions 1, source'))).toMatchObject({
    line: 3,
    cure: expect.stringContaining('content/sources.yaml') as string,
  });
});
