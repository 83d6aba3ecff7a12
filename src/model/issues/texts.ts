import { copied, exampleBriefing, field, file, inPlaceOf, text, type Meaning } from './meaning.ts';

/** What a text may not hold, or must hold. */
export const textIssues = {
  'body-empty': {
    means: 'A document has no text below its front matter.',
    example: file(
      'themes/hinges.md',
      '---\ntitle: Hinges\nsummary: On hinges.\npublished: 2026-11-22\n---',
    ),
    cure: 'Write it after the second line ---.',
  },
  'heading-missing': {
    means: 'A briefing lacks one of the fixed headings.',
    example: inPlaceOf(exampleBriefing, '## Findings\n\n', ''),
    cure: 'Add it, in the order that the message gives.',
  },
  'heading-unknown': {
    means: 'A briefing has a level-2 heading of its own.',
    example: text('## My view'),
    cure: 'Use ### for headings of your own.',
  },
  'heading-order': {
    means: 'The fixed headings are not in their order.',
    example: inPlaceOf(
      exampleBriefing,
      '## Why this matters\n\nWet bicycles rust.\n\n## Findings\n\n',
      '## Findings\n\nWet bicycles rust.\n\n## Why this matters\n\n',
    ),
    cure: 'Put them into the order that the message gives.',
  },
  'heading-level': {
    means: 'A heading is of a level that no page has.',
    example: text('# Sheds'),
    cure: 'Use ## for the fixed headings and ### for your own.',
  },
  'heading-underlined': {
    means: 'A line of = or - makes a heading of the line above.',
    example: text('Sheds leak.\n---'),
    cure: 'Leave an empty line between, or write the heading with ###.',
  },
  'heading-nested': {
    means: 'A heading stands in a list or a quotation.',
    example: text('- ### Sheds'),
    cure: 'Take it out of there, or write it in bold.',
  },
  'section-empty': {
    means: 'There is no text under a heading.',
    example: inPlaceOf(exampleBriefing, 'Wet bicycles rust.\n\n', ''),
    cure: 'Write it, or say plainly that it is not known.',
  },
  'limits-many': {
    means: 'There are more than five points under “Limits of the evidence”.',
    example: inPlaceOf(
      exampleBriefing,
      'Nobody asked the bicycles.',
      '- One.\n- Two.\n- Three.\n- Four.\n- Five.\n- We read it twice.',
    ),
    cure: 'Keep those that change what a reader may conclude; the rest belongs in about:.',
  },
  'html-refused': {
    means: 'A text carries HTML.',
    example: text('<b>sheds</b>'),
    cure: 'Write it in Markdown; letters may use <sup>.',
  },
  'image-refused': {
    means: 'A text carries a picture.',
    example: text('![A shed](shed.png)'),
    cure: 'Take it out; charts are drawn from statistics.',
  },
  'code-refused': {
    means: 'A document is of a kind that can carry code.',
    example: copied(exampleBriefing, 'briefings/shed-doors/v1.mdx'),
    cure: 'Write it in Markdown, and let its name end in .md.',
  },
  'character-hidden': {
    means: 'A text holds a character that nobody sees.',
    example: text('A wet\u200b shed.'),
    cure: 'Delete it, or type the words around it anew.',
  },
  'character-lost': {
    means: 'A character of a text was lost when the file was saved.',
    example: text('It\ufffds wet.'),
    cure: 'Type it again, and save the file as UTF-8.',
  },
  'quotation-long': {
    means: 'A quotation has more than 25 words.',
    example: text(`“${'The door of the shed was wet. '.repeat(5)}”`),
    cure: 'Shorten it, or say it in our own words.',
  },
  'summary-hard-to-read': {
    means: 'A summary is harder to read than at the age of 14.',
    example: field(
      'summary: Notwithstanding multidisciplinary organisational accountability, ' +
        'institutional interdependencies characteristically necessitate ' +
        'proportionate intensification.',
    ),
    cure: 'Use shorter sentences and shorter words.',
  },
  'number-without-statistic': {
    means: 'A number belongs to no statistic, date, age or provision.',
    example: text('Some 40 sheds were wet.'),
    cure: 'Add it to content/statistics.yaml, and write [](stat:…).',
  },
  'value-impossible': {
    means: 'A statistic has a value that no such thing can have.',
    example: inPlaceOf('statistics.yaml', 'value: 42.6', 'value: 4200'),
    cure: 'Correct the value, or the unit.',
  },
  'parts-do-not-add-up': {
    means: 'The parts of a statistic do not add up to it.',
    example: inPlaceOf('statistics.yaml', 'value: 700', 'value: 701'),
    cure: 'Correct the values, or take out parts:.',
  },
  'statistic-without-subject': {
    means: 'A statistic could be read without what it is a number of.',
    example: inPlaceOf(
      'statistics.yaml',
      'of wet sheds in the survey leak at the door"',
      'of wet sheds in the survey"',
    ),
    cure: 'Write “{value} of wet sheds leak at the door”.',
  },
  'audience-without-action': {
    means: 'A briefing says that it is for a role, and has no action for it.',
    example: field('audience: [everyone, police]'),
    cure: 'Add an action, or take the role out of audience:.',
  },
  'force-unsupported': {
    means: 'An action has more force than the page can show.',
    example: inPlaceOf('briefings/bicycle-sheds/v3.md', 'roles: [police]', 'roles: [gps]'),
    cure: 'Name a recommendation that speaks to the role, or call it “our suggestion”.',
  },
  'law-not-begun-unsaid': {
    means: 'A sentence states a rule that is enacted and not in force as if it held.',
    example: inPlaceOf('briefings/bicycle-sheds/v3.md', 'Once in force, the Shed', 'The Shed'),
    cure: 'Say “once in force” in the sentence.',
  },
  'helpline-missing': {
    means: 'A helpline that every page needs is not in the list.',
    example: inPlaceOf('helplines.yaml', 'id: emergency-999', 'id: emergency'),
    cure: 'Put the entry back.',
  },
  'helpline-misdialled': {
    means: 'A helpline shows one number and calls another.',
    example: inPlaceOf('helplines.yaml', 'href: tel:999', 'href: tel:998'),
    cure: 'Write the same number in both.',
  },
  'helpline-old': {
    means: 'A helpline was looked up more than half a year ago.',
    example: inPlaceOf('helplines.yaml', 'verified: 2026-11-22', 'verified: 2024-01-01'),
    cure: 'Look its number and hours up again, and give the new date.',
  },
} as const satisfies Record<string, Meaning>;
