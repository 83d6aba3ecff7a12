import { text, type Meaning } from './meaning.ts';

/** What could identify a child or a family. */
export const identifyingIssues = {
  'postcode-found': {
    means: 'A text holds a postcode.',
    example: text('The shed stood in ZZ9 9ZZ.'),
    cure: 'Take it out, or say it in other words.',
  },
  'nhs-number-found': {
    means: 'A text holds a number written like an NHS number.',
    example: text('The number was 943 476 5919.'),
    cure: 'Take it out, or say it in other words.',
  },
  'birth-date-found': {
    means: 'A text holds a date of birth.',
    example: text('She was born on 3 May 2019.'),
    cure: 'Take it out, or say it in other words.',
  },
  'age-with-place-found': {
    means: 'A text holds an age together with a place.',
    example: text('A boy aged 3, from Shedton.'),
    cure: 'Take it out, or say it in other words.',
  },
  'national-insurance-number-found': {
    means: 'A text holds a National Insurance number.',
    example: text('The number was AA 00 00 00 A.'),
    cure: 'Take it out, or say it in other words.',
  },
  'school-found': {
    means: 'A text names a school.',
    example: text('He went to Shedton Primary School.'),
    cure: 'Take the name out; say what kind of school it is.',
  },
  'street-found': {
    means: 'A text holds the address of a house.',
    example: text('They lived at 12 Shed Lane.'),
    cure: 'Take it out, or say it in other words.',
  },
  'email-found': {
    means: 'A text holds an e-mail address.',
    example: text('Write to keeper@sheds.example.'),
    cure: 'Take it out; how a helpline is reached belongs in content/helplines.yaml.',
  },
  'telephone-found': {
    means: 'A text holds a telephone number that is no helpline’s.',
    example: text('Ring 01632 960123.'),
    cure: 'Take it out, or add the helpline to content/helplines.yaml.',
  },
  'pupil-number-found': {
    means: 'A text holds a unique pupil number.',
    example: 'UPN A000000000000',
    cure: 'Take it out.',
  },
  'case-number-found': {
    means: 'A text holds the number of a case: of a court, the police, a hospital or a council.',
    example: 'case number ZZ00C00000',
    cure: 'Take it out.',
  },
  'name-with-age-found': {
    means: 'A name or initials stand beside an age.',
    example: '“Robin, 4, was not seen.”',
    cure: 'Leave the name out, and say “a young child”.',
  },
  'name-with-relation-found': {
    means: 'Somebody in a family is named, or given initials.',
    example: '“Robin’s mother was not asked.”',
    cure: 'Say “the child’s mother”.',
  },
  'age-with-date-found': {
    means: 'The age of one child stands beside a day.',
    example: '“A four-year-old boy died on 1 May.”',
    cure: 'Leave out the day or the age; often the year is enough.',
  },
  'place-with-incident-found': {
    means: 'A small place is named beside what happened to a child.',
    example: '“A baby died in Shedton.”',
    cure: 'Leave the place out.',
  },
  'siblings-with-condition-found': {
    means: 'Brothers or sisters are told of together with a rare condition.',
    example: '“One of triplets, she had a rare genetic disorder.”',
    cure: 'Leave one of the two out.',
  },
  'acceptance-idle': {
    means: 'An editor accepted a finding that is not there.',
    example: 'accepted: [{ code: school-found, line: 40, … }], and no such finding on line 40.',
    cure: 'Correct code and line, or take the entry out.',
  },
} as const satisfies Record<string, Meaning>;
