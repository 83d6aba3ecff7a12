import { monthNames } from '../../model/content/date.ts';

const named = monthNames.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)}|\\.)?`);
const months = `(?:${named.join('|')}|Sept\\.?)`;
const weekday = '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?';
const forms = [
  new RegExp(
    `${weekday}(?<day>\\d{1,2})(?: ?(?:st|nd|rd|th))?(?: of)? ` +
      `(?<month>${months}),? (?<year>\\d{4})`,
    'i',
  ),
  new RegExp(
    `${weekday}(?<month>${months}) (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>\\d{4})`,
    'i',
  ),
  /(?<!\d)(?<year>\d{4})-(?<number>\d{2})-(?<day>\d{2})(?!\d)/,
  /(?<![\d/.])(?<day>\d{1,2})[/.](?<number>\d{1,2})[/.](?<year>\d{4}|\d{2})(?![\d/])/,
];

/** The day that a line tells, as YYYY-MM-DD; nothing where it tells none that exists. */
export function dayIn(line: string): string | undefined {
  for (const form of forms) {
    const parts = form.exec(line)?.groups;
    if (!parts) continue;
    const month = parts['month']
      ? monthNames.findIndex(
          (name) => name.slice(0, 3).toLowerCase() === parts['month']!.slice(0, 3).toLowerCase(),
        ) + 1
      : Number(parts['number']);
    const year = parts['year']!.length === 2 ? `20${parts['year']}` : parts['year']!;
    const two = (part: number) => String(part).padStart(2, '0');
    const day = `${year}-${two(month)}-${two(Number(parts['day']))}`;
    const exists = new Date(`${day}T00:00:00Z`);
    if (!Number.isNaN(exists.getTime()) && exists.toISOString().startsWith(day)) return day;
  }
  return undefined;
}

/** Whether a line is nothing but a day. */
export const isDay = (line: string) =>
  dayIn(line) !== undefined &&
  forms.some(
    (form) =>
      line
        .replace(form, '')
        .replace(/^\W*(?:date(?:d)?|letter dated)\b/i, '')
        .replaceAll(/\W/g, '') === '',
  );

/** The day of a letter: a line of its head that is a day, else the first day told there. */
export function dateOf(lines: readonly string[]): { date?: string; others: string[] } {
  const days = lines.filter(isDay).map((line) => dayIn(line)!);
  const told = lines.flatMap((line) => dayIn(line) ?? []);
  const date = days[0] ?? told[0];
  return { ...(date ? { date } : {}), others: [...new Set(told)].filter((day) => day !== date) };
}
