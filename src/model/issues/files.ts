import { field, file, inPlaceOf, text, type Meaning } from './meaning.ts';

/** What a file of the content can get wrong before it is read. */
export const fileIssues = {
  'content-missing': {
    means: 'There is no content where it was looked for.',
    example: 'CONTENT_DIR=/no/such/folder',
    cure: 'Run the command in the folder of the project, or correct CONTENT_DIR.',
  },
  'encoding-wrong': {
    means: 'A file is not written in UTF-8.',
    example: 'A file that an old editor saved as Windows-1252.',
    cure: 'Save it as UTF-8.',
  },
  'file-large': {
    means: 'A file is larger than any text here can be.',
    example: 'A file of five megabytes.',
    cure: 'Shorten it, or make several of it.',
  },
  'file-linked': {
    means: 'A link stands where a file should.',
    example: 'v1.md as a link to a file elsewhere.',
    cure: 'Put the file itself there.',
  },
  'file-unreadable': {
    means: 'A file cannot be read.',
    example: 'A folder called glossary.yaml.',
    cure: 'Look whether it is a file, and whether you may open it.',
  },
  'line-end-wrong': {
    means: 'A line ends in a lone carriage return.',
    example: text('Sheds\rleak.'),
    cure: 'Set the line ends to LF, and save the file.',
  },
  'merge-open': {
    means: 'A file holds two versions, and nobody has chosen.',
    example: text('<<<<<<< HEAD'),
    cure: 'Keep the lines that are right, and delete the marks.',
  },
  'nesting-deep': {
    means: 'Something stands inside something else far too often.',
    example: text(`${'> '.repeat(100)}Sheds leak.`),
    cure: 'Take out the marks that are too many.',
  },
  'yaml-alias': {
    means: 'A text in YAML is taken for a reference.',
    example: field('reason: *urgent*'),
    cure: 'Put the text in quotes.',
  },
  'yaml-odd': {
    means: 'A line of YAML asks for more than a text, a number or a list.',
    example: field('title: !!binary c2hlZA=='),
    cure: 'Put the text in quotes.',
  },
  'text-long': {
    means: 'A paragraph, a field or a word is longer than anyone reads.',
    example: text('Sheds leak. '.repeat(2000)),
    cure: 'Shorten it, or leave an empty line between its parts.',
  },
  'content-empty': {
    means: 'The folder of the content holds nothing that can be published.',
    example: 'CONTENT_DIR that names a new folder.',
    cure: 'Correct CONTENT_DIR, or write the first briefing there.',
  },
  'front-matter-missing': {
    means: 'A document does not begin with front matter.',
    example: file('briefings/shed-doors/v1.md', '# Doors of sheds'),
    cure: 'Begin it with a line ---, then the fields, then another line ---.',
  },
  'yaml-broken': {
    means: 'A file is not valid YAML.',
    example: field('title: "Keeping sheds dry'),
    cure: 'Look for a missing colon, quote or indent there or on the line above.',
  },
  'file-misnamed': {
    means: 'A file is not named as its kind of document is.',
    example: file('letters/notes.md', 'Notes on a letter.'),
    cure: 'Name it as the message says, or move it out of the content.',
  },
  'list-expected': {
    means: 'A list of the content is not a list.',
    example: file('glossary.yaml', 'term: hinge'),
    cure: 'Begin each entry with “- id:”.',
  },
  'field-missing': {
    means: 'A field that every such file has is not there.',
    example: inPlaceOf('statistics.yaml', '  base: hinges in use\n', ''),
    cure: 'Add the field.',
  },
  'field-wrong': {
    means: 'A field is not written as its kind asks.',
    example: field('audience: everyone'),
    cure: 'Write it as the message says, here as a list: [everyone].',
  },
  'key-unknown': {
    means: 'A field has a name that is not known.',
    example: field('titel: Keeping sheds dry'),
    cure: 'Correct the spelling, or take the line out.',
  },
  'value-unknown': {
    means: 'A field has a value that is not in its list.',
    example: field('change: perhaps'),
    cure: 'Use one of the values that the message lists.',
  },
  'id-twice': {
    means: 'Two entries of a list have one id.',
    example: inPlaceOf('glossary.yaml', 'id: lamp-boy', 'id: reading-room'),
    cure: 'Rename one of the two, or take one out.',
  },
} as const satisfies Record<string, Meaning>;
