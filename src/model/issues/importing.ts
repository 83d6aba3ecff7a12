import type { Meaning } from './meaning.ts';

/** Why a letter that came as a file cannot be imported, or its draft not be published. */
export const importIssues = {
  'import-no-file': {
    means: 'What should be imported is no file.',
    example: 'npm run import -- no-such-letter.pdf',
    cure: 'Name one file, with the folders that lead to it.',
  },
  'import-kind-unknown': {
    means: 'A file is of a kind that cannot be imported.',
    example: 'npm run import -- letter.doc',
    cure: 'Save it as .pdf, .docx, .odt, .txt, .md or .html.',
  },
  'import-kind-wrong': {
    means: 'A file is not what its name says.',
    example: 'A PDF called letter.docx.',
    cure: 'Give it the ending that fits.',
  },
  'import-empty': {
    means: 'There is no word in a file to import.',
    example: 'A file of no bytes.',
    cure: 'Look whether it opens in the program that made it.',
  },
  'import-large': {
    means: 'A file to import is larger than any letter, or would be once it is unpacked.',
    example: 'A PDF of 200 MB.',
    cure: 'Save the pages that you need as a file of their own.',
  },
  'import-locked': {
    means: 'A file to import is locked with a password.',
    example: 'A PDF that asks for a password.',
    cure: 'Save it without one.',
  },
  'import-no-text': {
    means: 'A PDF holds pictures of its pages, and no text.',
    example: 'A letter that was scanned.',
    cure: 'Have its text recognised first (OCR).',
  },
  'import-broken': {
    means: 'A file to import is damaged.',
    example: 'A download that broke off.',
    cure: 'Ask for it again, or save it anew.',
  },
  'import-exists': {
    means: 'The draft would stand where there is a file already.',
    example: 'The same letter imported twice.',
    cure: 'Name another: --slug a-few-words.',
  },
  'import-notes-open': {
    means: 'A text is no draft any more, and notes of its import are not settled.',
    example: 'importNotes: […], without draft: true.',
    cure: 'Settle each note, take it out, and the list with the last.',
  },
} as const satisfies Record<string, Meaning>;
