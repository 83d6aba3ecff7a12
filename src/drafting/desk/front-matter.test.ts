import { expect, test } from 'vitest';
import { frontAndProse, typedFor, wholeOf, withFields } from './front-matter.ts';

const fields = `title: Sheds # a working title
themes: [sheds]
# who can act
actions:
  - for: everyone
    do: Shut the door.
# what it rests on
sources: [shed-survey]
`;
const text = `---\n${fields}---\n\n## In two minutes\n`;

test('takes a document apart and puts it together as it was', () => {
  expect(frontAndProse(text)).toEqual({ fields, prose: '\n## In two minutes\n' });
  expect(wholeOf(frontAndProse(text))).toBe(text);
});

test('changes a field and leaves every other line as it was, comments too', () =>
  expect(withFields(fields, { themes: { value: ['sheds', 'hinges'] } })).toBe(
    fields.replace('[sheds]', '[sheds, hinges]'),
  ));

test('changes a field of several lines by what is typed', () =>
  expect(withFields(fields, { actions: { yaml: '- for: police\n  do: Look.' } })).toBe(
    fields.replace('everyone', 'police').replace('Shut the door.', 'Look.'),
  ));

test('takes a field out, and adds one at the end', () =>
  expect(withFields(fields, { themes: undefined, checkedBy: { value: null } })).toBe(
    `${fields.replace('themes: [sheds]\n', '')}checkedBy: null\n`,
  ));

test('puts what YAML would misread in quotes', () => {
  expect(withFields('', { title: { value: 'Sheds: a start' } })).toBe('title: "Sheds: a start"\n');
  expect(withFields('', { reason: { value: '*urgent*' } })).toBe('reason: "*urgent*"\n');
});

test('shows what was typed for a field', () => {
  expect(typedFor(fields, 'actions')).toBe('- for: everyone\n  do: Shut the door.');
  expect(typedFor(fields, 'sources')).toBe('[shed-survey]');
  expect(typedFor(fields, 'about')).toBe('');
});
