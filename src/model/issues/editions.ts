import type { Meaning } from './meaning.ts';

/** What is given once and never changes: editions, identifiers, slugs and numbers. */
export const editionIssues = {
  'edition-number': {
    means: 'A file is not named as an edition, or an edition leaves a gap.',
    example: 'v1.md and v3.md without v2.md.',
    cure: 'Name the files v1.md, v2.md and so on.',
  },
  'edition-twice': {
    means: 'Two files hold the same edition.',
    example: 'Edition 1 read from two files.',
    cure: 'Keep one of the two.',
  },
  'edition-before-earlier': {
    means: 'An edition is dated before the one it follows.',
    example: 'Edition 2 of May, edition 1 of June.',
    cure: 'Correct one of the two dates.',
  },
  'identifier-changed': {
    means: 'A briefing has another identifier than in its first edition.',
    example: 'Edition 2 with an identifier of its own.',
    cure: 'An identifier never changes: use the first one.',
  },
  'identifier-twice': {
    means: 'Two briefings have one identifier.',
    example: 'A copied file whose identifier: was left as it was.',
    cure: 'Give one of them the next free identifier.',
  },
  'identifier-foreign': {
    means: 'An identifier does not begin with the letters of this site.',
    example: 'XY-2026-03.',
    cure: 'Write the letters that the identifiers of the other briefings begin with.',
  },
  'identifier-before-first-release': {
    means: 'The year of an identifier is before the first release.',
    example: 'An identifier of 2019.',
    cure: 'Use the year in which this site first publishes the briefing.',
  },
  'identifier-after-publication': {
    means: 'The year of an identifier is after the publication.',
    example: 'An identifier of 2099, published in 2026.',
    cure: 'Use the year in which this site first publishes the briefing.',
  },
  'slug-duplicate': {
    means: 'Two documents would have the same address.',
    example: 'Folders Reading-Rooms and reading-rooms.',
    cure: 'Rename one; addresses do not tell capital letters apart.',
  },
  'slug-wrong': {
    means: 'A name cannot be an address.',
    example: 'A folder called “Reading rooms”.',
    cure: 'Use lower-case letters, digits and hyphens only.',
  },
  'recommendation-twice': {
    means: 'Two recommendations of a briefing have one number.',
    example: 'id: r1 twice.',
    cure: 'Number them r1, r2 and so on.',
  },
  'recommendation-shifted': {
    means: 'A recommendation has another number than in the edition before.',
    example: 'r2 of edition 1 is r1 of edition 2.',
    cure: 'A number stays with its recommendation: write the old one.',
  },
  'recommendation-reused': {
    means: 'The number of a recommendation has passed to another one.',
    example: 'r1 says something else than before.',
    cure: 'Give it a number that was never used.',
  },
  'number-removed-without-reason': {
    means: 'A numbered text went, and no reason is given.',
    example: 'Edition 2 without paragraph 4.',
    cure: 'Say under removed: why it went, or put the text back.',
  },
  'number-not-removed': {
    means: 'A number is said to be removed, and is there.',
    example: 'removed: p4, and paragraph 4 stands.',
    cure: 'Take the line out of removed:, or the text out of the edition.',
  },
  'number-unknown': {
    means: 'A number is said to be removed that no edition ever had.',
    example: 'removed: p99',
    cure: 'Look the number up in the edition before, and correct it.',
  },
} as const satisfies Record<string, Meaning>;
