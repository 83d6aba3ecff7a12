import { monthNames } from '../model/content/date.ts';
import { issue, type Issue } from '../model/issue.ts';
import type { Library } from '../model/library.ts';
import { bodyTexts, editionTexts, editionsOf, chartTexts, type Text } from '../model/texts.ts';

const month = `(?:${monthNames.join('|')})`;
const year = '(?:19|20)\\d\\d';

/** What a digit may belong to without being a statistic, each as a rule. */
const explained: RegExp[] = [
  /^\s*\d+[.)] /g,
  /\[\]\((?:stat|source):[^)]*\)|\]\([^)]*\)/g,
  new RegExp(`\\b\\d{1,2}(?: (?:and|to) \\d{1,2})? ${month}(?: ${year})?|${month} ${year}`, 'g'),
  new RegExp(`\\b${year}(?:[-–/](?:${year}|\\d\\d))?\\b`, 'g'),
  /\b(?:sections?|regulations?|regs?|chapters?|paragraphs?|schedules?|parts?|articles?|clauses?|recommendations?|s|CG|NG) ?\d+[A-Z]*(?:\(\d+\))?(?:(?:, | and | or | to )\d+[A-Z]*(?:\(\d+\))?)*/gi,
  /\b(?:aged?|ages|under|over|from age)(?: of)? \d{1,2}(?:(?: to | or | and |–|-)\d{1,2})?(?: (?:years?|months?))?\b|\b\d{1,2}(?:(?: to | or | and |–|-)\d{1,2})?[- ](?:year|month|week)s?[- ]olds?\b|\b\d{1,2} and over\b/gi,
  /\b(?:[A-Z]{2,}-\d{4}-\d{2,}|999|111|7-minute|COVID-19)\b/g,
];

/** The numbers in a text that belong to no date, age, provision or statistic. */
export function unexplainedNumbers(text: string): string[] {
  const rest = explained.reduce((left, rule) => left.replaceAll(rule, ' '), text);
  return (
    rest.match(
      /\d[\d,.]*\d%?|\d%?|\b(?:eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million)\b/gi,
    ) ?? []
  );
}

/** Every number in a briefing, theme or chart is a statistic, or a date, age or provision. */
export function numbers(library: Library): Issue[] {
  return [
    ...editionsOf(library).flatMap(editionTexts),
    ...library.themes.flatMap(bodyTexts),
    ...library.charts.flatMap(chartTexts),
  ].flatMap(inText);
}

function inText({ text, path, line }: Text): Issue[] {
  return unexplainedNumbers(text).map((number) =>
    issue(
      'number-without-statistic',
      { path, line },
      `“${number}” is a number without a home.`,
      'Add it to content/statistics.yaml with its base, period and source, and write ' +
        '[](stat:its-id) here.',
    ),
  );
}
