import { copied, exampleBriefing, field, inPlaceOf, type Meaning } from './meaning.ts';

/** What is given once and never changes: editions, identifiers, slugs and numbers. */
export const editionIssues = {
  'edition-number': {
    means: 'A file is not named as an edition, or an edition leaves a gap.',
    example: copied(exampleBriefing, 'briefings/shed-locks/v3.md'),
    cure: 'Name the files v1.md, v2.md and so on.',
  },
  'edition-twice': {
    means: 'Two files hold the same edition.',
    example: 'Edition 1 read from two files.',
    cure: 'Keep one of the two.',
  },
  'edition-before-earlier': {
    means: 'An edition is dated before the one it follows.',
    example: inPlaceOf(
      'briefings/bicycle-sheds/v2.md',
      'published: 2026-11-29',
      'published: 2026-11-21',
    ),
    cure: 'Correct one of the two dates.',
  },
  'identifier-changed': {
    means: 'A briefing has another identifier than in its first edition.',
    example: inPlaceOf(
      'briefings/bicycle-sheds/v2.md',
      'identifier: PB-2026-01',
      'identifier: PB-2026-09',
    ),
    cure: 'An identifier never changes: use the first one.',
  },
  'identifier-twice': {
    means: 'Two briefings have one identifier.',
    example: field('identifier: PB-2026-01'),
    cure: 'Give one of them the next free identifier.',
  },
  'identifier-foreign': {
    means: 'An identifier does not begin with the letters of this site.',
    example: field('identifier: XY-2026-03'),
    cure: 'Write the letters that the identifiers of the other briefings begin with.',
  },
  'identifier-before-first-release': {
    means: 'The year of an identifier is before the first release.',
    example: field('identifier: PB-2019-03'),
    cure: 'Use the year in which this site first publishes the briefing.',
  },
  'identifier-after-publication': {
    means: 'The year of an identifier is after the publication.',
    example: field('identifier: PB-2099-03'),
    cure: 'Use the year in which this site first publishes the briefing.',
  },
  'slug-duplicate': {
    means: 'Two documents would have the same address.',
    example: copied(exampleBriefing, 'briefings/Shed-Locks/v1.md'),
    cure: 'Rename one; addresses do not tell capital letters apart.',
  },
  'slug-wrong': {
    means: 'A name cannot be an address.',
    example: copied(exampleBriefing, 'briefings/Locks for sheds/v1.md'),
    cure: 'Use lower-case letters, digits and hyphens only.',
  },
  'recommendation-twice': {
    means: 'Two recommendations of a briefing have one number.',
    example: inPlaceOf('briefings/bicycle-sheds/v3.md', 'id: r2', 'id: r1'),
    cure: 'Number them r1, r2 and so on.',
  },
  'recommendation-shifted': {
    means: 'A recommendation has another number than in the edition before.',
    example: 'r2 of edition 1 is r1 of edition 2.',
    cure: 'A number stays with its recommendation: write the old one.',
  },
  'recommendation-reused': {
    means: 'The number of a recommendation has passed to another one.',
    example: inPlaceOf(
      'briefings/bicycle-sheds/v3.md',
      'Build more sheds.',
      'Train those who keep the keys.',
    ),
    cure: 'Give it a number that was never used.',
  },
  'number-removed-without-reason': {
    means: 'A numbered text went, and no reason is given.',
    example: inPlaceOf('briefings/bicycle-sheds/v3.md', '\n2. Who has the key?', ''),
    cure: 'Say under removed: why it went, or put the text back.',
  },
  'number-not-removed': {
    means: 'A number is said to be removed, and is there.',
    example: inPlaceOf(
      'briefings/bicycle-sheds/v3.md',
      'topics:',
      'removed: [{ id: p1, reason: It was wrong. }]\ntopics:',
    ),
    cure: 'Take the line out of removed:, or the text out of the edition.',
  },
  'number-unknown': {
    means: 'A number is said to be removed that no edition ever had.',
    example: inPlaceOf(
      'briefings/bicycle-sheds/v3.md',
      'topics:',
      'removed: [{ id: p99, reason: It was wrong. }]\ntopics:',
    ),
    cure: 'Look the number up in the edition before, and correct it.',
  },
} as const satisfies Record<string, Meaning>;
