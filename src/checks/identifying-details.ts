import { monthNames } from '../model/content/date.ts';
import type { IssueCode } from '../model/issues/catalogue.ts';

/** A kind of detail that could identify a child or a family, and how it is found in a text. */
export interface DetailRule {
  code: IssueCode;
  /** What was found, in the words of the message. */
  what: string;
  /** Every place in the text that looks like it. */
  pattern: RegExp;
  /** How surely it leads to a child, of 100; and why, in words that follow “for”. */
  weight: number;
  because: string;
  /** Whether what was found is such a detail after all. */
  confirms?: (found: string) => boolean;
}

const areas =
  'A[BL]|B[ABDHLNRST]?|C[ABFHMORTVW]|D[ADEGHLNTY]|E[CHNX]?|F[KY]|G[LUY]?|H[ADGPRSUX]|I[GMPV]|JE|' +
  'K[ATWY]|L[ADELNSU]?|M[EKL]?|N[EGNPRW]?|O[LX]|P[AEHLOR]|R[GHM]|S[AEGKLMNOPRSTWY]?|' +
  'T[ADFNQRSW]|UB|W[ACDFNRSV]?|YO|ZE|ZZ';
const month = `(?:${monthNames.join('|')}|${monthNames.map((name) => name.slice(0, 3)).join('|')})`;
const ordinal =
  '(?:(?:twenty|thirty)[ -]?)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|' +
  'tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|' +
  'nineteenth|twentieth|thirtieth)';
const day =
  `(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2} ?[/.-] ?\\d{1,2} ?[/.-] ?\\d{2,4}|` +
  `\\d{1,2}(?:st|nd|rd|th)?(?: day)?(?: of)? ?${month}|${month} (?:the )?\\d{1,2}\\b|` +
  `${ordinal}(?: day)?(?: of)? ${month}|(?:Christmas|Boxing|New Year['’]s) (?:Day|Eve))`;
const person =
  '(?:he|she|they|who|child|baby|boy|girl|infant|toddler|twin|son|daughter|sister|brother)';

const small =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|' +
  'sixteen|seventeen';
const age =
  `(?:[Aa]ged? (?:\\d{1,2}|${small})\\b(?!(?:-| to | or | and )\\d)|` +
  `\\b(?:boy|girl|child|teenager|baby|toddler|son|daughter), \\d{1,2}\\b|` +
  `\\b(?:\\d{1,2}|${small})[- ](?:year|month|week|day)s?[- ](?:old\\b|of age\\b))`;
const notTown = [
  'England',
  'Wales',
  'Scotland',
  'Great Britain',
  'Northern Ireland',
  'Ireland',
  'Europe',
  'Britain',
  'GPs?',
  'Working Together',
  'Parliament',
  'The',
  'This',
  'Year',
  'Children',
  ...monthNames,
];
const town = `(?!(?:${notTown.join('|')})\\b)[A-Z][a-z]+`;

/** What stands before a word of streets and makes another thing of it. */
const notStreets =
  'High|Crown|County|Family|Supreme|Youth|Magistrates|Family|Coroner|Care|Working|Act|Section|' +
  'Downing|Whitehall';

/** The name of one school, not of a kind of school, a college of a profession or a body. */
const school =
  `(?:(?:St\\.?|Saint) [A-Z][\\w'’]+|(?!${
    '(?:The|A|An|Each|Every|Your|Our|Their|Any|No|All|' +
    'Some|Most|Many|Both|Such|That|This|Primary|Secondary|Special|Independent|State|Nursery|' +
    'Boarding|Residential|Maintained|Royal|Local|National|In|At|For|From|And|Or|If|When|To|Of|' +
    'Free|High|Grammar|Infant|Junior|Safer|Before|After|Out|Sunday|Summer|Safe|Public)'
  }\\b)` +
  `[A-Z][a-z'’]+(?: [A-Z][a-z'’]+){0,3})` +
  `(?: (?:C of E|CofE|Church of England|RC|Roman Catholic|Catholic|Primary|Junior|Infants?|` +
  `Nursery|Community|High|Secondary|Grammar|Special|Girls['’]?|Boys['’]?))*` +
  ` (?:School|Academy|Pre-?school|Nursery|Sixth Form)\\b(?! (?:of|for)\\b)`;

/** What of one person is looked for. Officials are named in letters and sources, and may be. */
export const ownDetails: readonly DetailRule[] = [
  {
    code: 'postcode-found',
    what: 'a postcode',
    weight: 80,
    because: 'it stands for some fifteen houses',
    pattern: /\b[A-Z]{1,2}\d[A-Z\d]?[ +_-]?\d[ABD-HJLNP-UW-Z]{2}\b/g,
  },
  {
    code: 'postcode-found',
    what: 'a postcode',
    weight: 80,
    because: 'it stands for some fifteen houses',
    pattern: new RegExp(`\\b(?:${areas})\\d[A-Z\\d]?[ +_-]?\\d[ABD-HJLNP-UW-Z]{2}\\b`, 'gi'),
    confirms: (found) => !/\d(?:st|nd|rd|th)$/.test(found),
  },
  {
    code: 'nhs-number-found',
    what: 'a number written like an NHS number',
    weight: 95,
    because: 'it belongs to one person for life',
    pattern: /(?<![\d.,/])\d{3}[ .-]{1,3}\d{3}[ .-]{1,3}\d{4}(?!\d)/g,
    confirms: (found) => !/^0(?:3|8)/.test(found),
  },
  {
    code: 'nhs-number-found',
    what: 'an NHS number',
    weight: 95,
    because: 'it belongs to one person for life',
    pattern: /(?<![\w.])\d{10}(?!\w)/g,
    confirms: isNhsNumber,
  },
  {
    code: 'national-insurance-number-found',
    what: 'a National Insurance number',
    weight: 95,
    because: 'it belongs to one person for life',
    pattern:
      /\b(?:QQ|[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z])[ -]?\d{2}[ -]?\d{2}[ -]?\d{2}[ -]?[A-D]\b/gi,
  },
  {
    code: 'birth-date-found',
    what: 'a date of birth',
    weight: 85,
    because: 'few children of a place share a date of birth',
    pattern: new RegExp(
      `\\b(?:born|birthday|birth[ -]?date|date of birth|d\\.?o\\.?b\\b\\.?|b\\.(?= ?\\d))` +
        `(?!\\s+(?:before|after|between|since|until|from|by|on or)\\b)[^.;!?]{0,25}?\\b${day}`,
      'gi',
    ),
    confirms: (found) => !/\b(?:on or|or) (?:after|before)\b/i.test(found),
  },
  {
    code: 'birth-date-found',
    what: 'a date of birth',
    weight: 85,
    because: 'few children of a place share a date of birth',
    pattern: new RegExp(`\\b${person}(?: (?:was|were))? born in ${month}\\b`, 'gi'),
  },
  {
    code: 'age-with-place-found',
    what: 'an age together with a place',
    weight: 60,
    because: 'an age and a place lead to a report in the news',
    pattern: new RegExp(
      `${age}[^.]{0,60}\\b(?:from|of|in|at|near) ${town}|` +
        `\\b(?:[Ff]rom|[Ii]n|[Aa]t|[Nn]ear) ${town},? (?:an? )?[^.]{0,30}${age}`,
      'g',
    ),
  },
  {
    code: 'school-found',
    what: 'the name of a school',
    weight: 65,
    because: 'those at the school know whom it is about',
    pattern: new RegExp(
      `\\b${school}|\\b(?:at|attend(?:s|ed|ing)?|left|joined|from) (?!(?:The|Every|Any|All)\\b)` +
        `(?:[A-Z][\\w’'.]+ ){1,3}(?:Primary|Juniors|Infants|High|Grammar|Comprehensive|Playgroup|` +
        `Montessori|College)\\b(?! (?:of|for|London|Hospital)\\b)`,
      'g',
    ),
  },
  {
    code: 'street-found',
    what: 'the address of a house',
    weight: 85,
    because: 'it is where somebody lives',
    pattern: new RegExp(
      `\\b(?:\\d{1,4}[a-z]?,?|[Ff]lat \\d+[a-zA-Z]?,?) (?:the )?` +
        `(?!(?:${notStreets})\\b)(?:[A-Z][a-z’']+ ){1,3}?` +
        `(?:Street|Road|Avenue|Lane|Close|Drive|Crescent|Terrace|Grove|Gardens|Rd|Ave|Way|Place|` +
        `Square|Hill|Mews|Walk|Row|Rise|Court|Parade|Wharf)\\b` +
        `|\\b(?:[Ff]lat|[Aa]partment) \\d+[a-zA-Z]?,? [A-Z][a-z]+` +
        `|\\b[A-Z][a-z]+ (?:Cottage|Farm|Lodge),? (?:[A-Z][a-z]+ )?(?:Lane|Road|Street|Hill)\\b`,
      'g',
    ),
  },
  {
    code: 'email-found',
    what: 'an e-mail address',
    weight: 80,
    because: 'it belongs to one person',
    pattern: /[\w.%+-]+@[\w-]+(?:\.[\w-]+)+/g,
  },
  {
    code: 'telephone-found',
    what: 'a telephone number',
    weight: 80,
    because: 'it belongs to one person or household',
    pattern: /(?<![\w/.=-])(?:\+\d{2,3}[ -]?(?:\(0\))?|\(?0)[1-9](?:[ ()-]{0,2}\d){8,9}(?![\w/])/g,
    // Numbers that begin so are those of organisations; nobody has one at home.
    confirms: (found) => !/^\(?0(?:3|8)/.test(found),
  },
];

/** Whether ten digits are an NHS number: the last is a check on the nine before it, modulo 11. */
export function isNhsNumber(digits: string): boolean {
  const sum = Array.from(digits.slice(0, 9)).reduce(
    (total, digit, index) => total + Number(digit) * (10 - index),
    0,
  );
  return (11 - (sum % 11)) % 11 === Number(digits.at(-1));
}
