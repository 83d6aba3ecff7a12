import type { Meaning } from './meaning.ts';

/** What a file of the content can get wrong before it is read. */
export const fileIssues = {
  'front-matter-missing': {
    means: 'A document does not begin with front matter.',
    example: 'A file that starts with a heading.',
    cure: 'Begin it with a line ---, then the fields, then another line ---.',
  },
  'yaml-broken': {
    means: 'A file is not valid YAML.',
    example: 'title: "Keeping sheds dry',
    cure: 'Look for a missing colon, quote or indent there or on the line above.',
  },
  'file-misnamed': {
    means: 'A file is not named as its kind of document is.',
    example: 'content/letters/notes.txt',
    cure: 'Name it as the message says, or move it out of the content.',
  },
  'list-expected': {
    means: 'A list of the content is not a list.',
    example: 'glossary.yaml that begins with “term: hinge”.',
    cure: 'Begin each entry with “- id:”.',
  },
  'field-missing': {
    means: 'A field that every such file has is not there.',
    example: 'A statistic without base:.',
    cure: 'Add the field.',
  },
  'field-wrong': {
    means: 'A field is not written as its kind asks.',
    example: 'audience: everyone',
    cure: 'Write it as the message says, here as a list: [everyone].',
  },
  'key-unknown': {
    means: 'A field has a name that is not known.',
    example: 'titel: Keeping sheds dry',
    cure: 'Correct the spelling, or take the line out.',
  },
  'value-unknown': {
    means: 'A field has a value that is not in its list.',
    example: 'force: perhaps',
    cure: 'Use one of the values that the message lists.',
  },
  'id-twice': {
    means: 'Two entries of a list have one id.',
    example: 'Two statistics with id: hinges.',
    cure: 'Rename one of the two, or take one out.',
  },
} as const satisfies Record<string, Meaning>;
