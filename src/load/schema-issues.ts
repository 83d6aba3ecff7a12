import type { z } from 'astro/zod';
import { forces } from '../model/content/action.ts';
import { statuses } from '../model/content/status.ts';
import { issue, type Issue, type Place } from '../model/issue.ts';
import type { Origin } from '../model/library.ts';

const purposes: Record<string, string> = {
  base:
    'Say what the value is a count of or a share of, ' +
    'for example base: "children in rapid reviews".',
  period: 'Give from and to, or “not stated”.',
  unit: 'Say what is counted, or “%” for a share.',
  source: 'Name an entry of content/sources.yaml.',
  identifier: 'Give the next free one: the letters of the others, the year and a number.',
  summary: 'Say in one or two plain sentences what the page is about.',
  reviewDue: 'Give the day by which the text should be looked at again.',
};

/** What a schema found wrong, each as an issue at its line. */
export function schemaIssues(
  error: z.ZodError,
  origin: Origin,
  at: (string | number)[] = [],
): Issue[] {
  return error.issues.flatMap((problem) => issuesOf(problem, origin, at));
}

function issuesOf(problem: z.core.$ZodIssue, origin: Origin, at: (string | number)[]): Issue[] {
  const field = [
    ...at,
    ...problem.path.map((step) => (typeof step === 'symbol' ? String(step) : step)),
  ];
  if (problem.code === 'unrecognized_keys')
    return problem.keys.map((key) => unknownKey(key, origin.place(...field, key)));
  return [oneIssue(problem, field, origin.place(...field))];
}

function oneIssue(problem: z.core.$ZodIssue, field: (string | number)[], place: Place): Issue {
  const name = nameOf(field);
  if (isMissing(problem)) return missing(name, String(field.at(-1)), place);
  if (problem.code === 'invalid_value')
    return notInList(name, problem.values.map(String).join(', '), place);
  if (problem.code !== 'invalid_union')
    return wrong(name, place, `It should be ${wanted(problem)}.`);
  const list = named[String(field.at(-1))];
  if (list && isUnnamed(problem)) return notInList(name, list.join(', '), place);
  return wrong(name, place, choices(problem));
}

const unknownKey = (key: string, place: Place) =>
  issue(
    'key-unknown',
    place,
    `There is no field called “${key}” here.`,
    'Correct the spelling, or take the line out.',
  );

const missing = (name: string, key: string, place: Place) =>
  issue('field-missing', place, `“${name}” is missing.`, purposes[key] ?? `Add a line “${key}:”.`);

const notInList = (name: string, list: string, place: Place) =>
  issue(
    'value-unknown',
    place,
    `“${name}” has a value that is not in its list.`,
    `Use one of: ${list}.`,
  );

const wrong = (name: string, place: Place, cure: string) =>
  issue('field-wrong', place, `“${name}” is not written as it should be.`, cure);

/** The ways in which a field may be written, where there are several. */
function choices(problem: z.core.$ZodIssueInvalidUnion): string {
  const ways = problem.errors
    .flat()
    .map((inner) => inner.message)
    .filter((text) => !text.startsWith('Invalid'));
  return ways.length
    ? `It should be ${[...new Set(ways)].join(', or ')}.`
    : 'Compare it with the example in the README.';
}

/** What names the form of a group of fields, and the names that there are. */
const named: Record<string, readonly string[] | undefined> = { is: statuses, force: forces };

/** No form has the name that was given; any other union is a choice of ways to write one field. */
const isUnnamed = (problem: z.core.$ZodIssueInvalidUnion) =>
  'note' in problem && problem.note === 'No matching discriminator';

const isMissing = (problem: z.core.$ZodIssue) =>
  'input' in problem ? problem.input === undefined : false;

function wanted(problem: z.core.$ZodIssue): string {
  if (problem.code !== 'invalid_type') return problem.message;
  const kinds: Record<string, string> = {
    string: 'a text',
    number: 'a number',
    int: 'a whole number',
    array: 'a list (lines that start with “- ”, or [a, b])',
    object: 'a group of fields',
    boolean: 'true or false',
  };
  return problem.message.startsWith('Invalid')
    ? (kinds[problem.expected] ?? problem.expected)
    : problem.message;
}

/** "actions 2, source": the field as a person would point at it. */
function nameOf(field: (string | number)[]): string {
  return (
    field
      .map((step, index) =>
        typeof step === 'number' ? ` ${step + 1}` : index ? `, ${step}` : step,
      )
      .join('')
      .replace(/^ (\d+), /, 'entry $1, ') || 'the front matter'
  );
}
