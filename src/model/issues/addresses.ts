import { file, inPlaceOf, text, type Meaning } from './meaning.ts';

/** Addresses: links, moves, and what was published or taken down. */
export const addressIssues = {
  'link-broken': {
    means: 'A link leads to no page of ours.',
    example: text('[sheds](/briefings/no-such-page/)'),
    cure: 'Correct the address; it ends in a slash.',
  },
  'link-fragment-unknown': {
    means: 'A link leads to a page of ours, but to no place on it.',
    example: text('[hinge](/glossary/#no-such-term)'),
    cure: 'Correct what stands behind the #, or leave it out.',
  },
  'link-refused': {
    means: 'A link leads neither to a page of ours nor to a source.',
    example: text('[run](javascript:alert)'),
    cure: 'Link to a page of ours, or name a source with [](source:…).',
  },
  'link-wrong': {
    means: 'A link has no whole address.',
    example: text('[sheds](http://)'),
    cure: 'Copy the address from the browser again.',
  },
  'link-private': {
    means: 'A link leads where not everybody can go.',
    example: text('[sheds](http://localhost/sheds)'),
    cure: 'Give an address on the open web, without a name and password.',
  },
  'link-shortened': {
    means: 'A link hides where it leads.',
    example: inPlaceOf('sources.yaml', 'https://sheds.example/survey-2025', 'https://bit.ly/shed'),
    cure: 'Give the address of the page itself.',
  },
  'link-mirror': {
    means: 'A link leads to a copy of somebody else’s page.',
    example: inPlaceOf(
      'sources.yaml',
      'https://sheds.example/survey-2025',
      'https://www.scribd.com/shed',
    ),
    cure: 'Link to the publisher’s own page, or leave the link out.',
  },
  'move-twice': {
    means: 'An address is moved twice.',
    example: file(
      'moved.yaml',
      `- from: /briefings/huts/
  to: /briefings/shed-locks/
  reason: It was renamed.
  date: 2026-12-01
- from: /briefings/huts/
  to: /briefings/bicycle-sheds/
  reason: It was renamed.
  date: 2026-12-01`,
    ),
    cure: 'Keep the line that says where it is now.',
  },
  'move-loop': {
    means: 'Moves lead round in a circle.',
    example: file(
      'moved.yaml',
      `- from: /briefings/huts/
  to: /briefings/barns/
  reason: It was renamed.
  date: 2026-12-01
- from: /briefings/barns/
  to: /briefings/huts/
  reason: It was renamed.
  date: 2026-12-01`,
    ),
    cure: 'Let the last of them lead to the page that holds the text.',
  },
  'move-from-page': {
    means: 'An address is said to have moved, and is there.',
    example: file(
      'moved.yaml',
      `- from: /briefings/shed-locks/
  to: /briefings/bicycle-sheds/
  reason: It was renamed.
  date: 2026-12-01`,
    ),
    cure: 'Correct the address, or take the line out.',
  },
  'move-target-missing': {
    means: 'A move leads to no page.',
    example: file(
      'moved.yaml',
      `- from: /briefings/huts/
  to: /briefings/no-such-page/
  reason: It was renamed.
  date: 2026-12-01`,
    ),
    cure: 'Correct the address; it ends in a slash.',
  },
  'address-taken-down': {
    means: 'A text stands where one was taken down.',
    example: file(
      'taken-down.yaml',
      `- addresses: [/briefings/shed-locks/]
  date: 2026-12-01
  reason: mistake
  salt: 0123456789abcdef`,
    ),
    cure: 'Use another name and the next free identifier.',
  },
  'taken-down-named': {
    means: 'A new text names a statistic, a source or a chart that was taken down.',
    example: 'A new edition that is copied from one of before the take-down.',
    cure: 'Write the text without it.',
  },
  'taken-down-found': {
    means: 'The finished site holds what was taken down.',
    example: 'A page that quotes the removed text.',
    cure: 'Find where it comes from, and take it out there.',
  },
  'address-lost': {
    means: 'A published address answers no more.',
    example: 'A briefing’s folder was deleted.',
    cure: 'Put its file back, or say in content/moved.yaml where it is.',
  },
  'address-renamed': {
    means: 'A published text stands at another address now.',
    example: 'A briefing’s folder was renamed.',
    cure: 'Add to content/moved.yaml the line that the message gives.',
  },
  'number-lost': {
    means: 'A published number is on its page no more.',
    example: 'A paragraph of a published edition was deleted.',
    cure: 'Put the text back, or say under removed: why it went.',
  },
  'term-lost': {
    means: 'A published term is in the glossary no more.',
    example: 'A term was taken out of content/glossary.yaml.',
    cure: 'Put the term back, or say in content/moved.yaml where it is.',
  },
  'edition-edited': {
    means: 'The text of a published edition has changed.',
    example: 'A word was corrected in v1.md.',
    cure: 'Put its words back, and make the change in a new edition.',
  },
  'statistic-edited': {
    means: 'A statistic that a published text shows has changed.',
    example: 'A value was corrected in content/statistics.yaml.',
    cure: 'Put it back, and give the right number an entry of its own, with supersedes:.',
  },
  'source-edited': {
    means: 'What is said of a source that a published text cites has changed.',
    example: 'A title was corrected in content/sources.yaml.',
    cure: 'Put it back; what is right is an entry of its own.',
  },
  'letter-edited': {
    means: 'The text of a published letter has changed.',
    example: 'A word was corrected without a line under corrections:.',
    cure: 'Put its words back, or tell of the correction.',
  },
} as const satisfies Record<string, Meaning>;
