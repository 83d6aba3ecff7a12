import { monthNames } from '../model/content/date.ts';
import { issue, type Issue } from '../model/issue.ts';
import type { IssueCode } from '../model/issues/catalogue.ts';
import type { Library } from '../model/library.ts';
import { bodyTexts, editionTexts, editionsOf, chartTexts, type Text } from '../model/texts.ts';

const noPlace = ['England', 'Wales', 'Scotland', 'Great Britain', ...monthNames];

const details: [code: IssueCode, what: string, pattern: RegExp][] = [
  ['postcode-found', 'a postcode', /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2}\b/],
  [
    'nhs-number-found',
    'a number written like an NHS number',
    /(?<!\d)\d{3}[ -]?\d{3}[ -]?\d{4}(?!\d)/,
  ],
  [
    'birth-date-found',
    'a date of birth',
    /\b(?:born (?:on )?|date of birth:? |d\.?o\.?b\.?:? )(?:the )?\d{1,2}(?:st|nd|rd|th)?[ /.-]/i,
  ],
  [
    'age-with-place-found',
    'an age together with a place',
    new RegExp(
      '\\b(?:aged? \\d{1,2}|\\d{1,2}[- ](?:year|month|week|day)s?[- ]old)\\b[^.]{0,60}' +
        `\\b(?:from|of|in|at) (?!(?:${noPlace.join('|')})\\b)[A-Z][a-z]+`,
    ),
  ],
];

/** No text holds a detail that could identify a child or a family. */
export function identifiability(library: Library): Issue[] {
  const texts = [
    ...editionsOf(library).flatMap(editionTexts),
    ...library.letters.flatMap(bodyTexts),
    ...library.themes.flatMap(bodyTexts),
    ...library.charts.flatMap(chartTexts),
  ];
  return texts.flatMap(found);
}

function found({ text, path, line }: Text): Issue[] {
  return details
    .filter(([, , pattern]) => pattern.test(text))
    .map(([code, what]) =>
      issue(
        code,
        { path, line },
        `The text holds ${what}, which could identify a child or a family.`,
        'Take it out. If it is nothing of the kind, say it in other words.',
      ),
    );
}
