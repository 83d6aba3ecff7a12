import { z } from 'astro/zod';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Whether a calendar has this day; 2026-02-31 it has not. */
export function dayExists(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === text;
}

const exists = (text: string) => dayExists(text.padEnd(10, '-01').slice(0, 10));

/** A day that exists, as YYYY-MM-DD. */
export const isoDate = z
  .string({ error: 'a date such as 2026-11-30' })
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'a date such as 2026-11-30' })
  .refine(exists, { error: 'a day that exists' });

/** A date as exact as it is known: YYYY, YYYY-MM or YYYY-MM-DD. */
export const knownDate = z
  .string({ error: 'a date in quotes or as 2022, 2022-09 or 2022-09-29' })
  .or(z.number().int().transform(String))
  .pipe(
    z
      .string()
      .regex(/^\d{4}(-\d{2}){0,2}$/, { error: 'a date as 2022, 2022-09 or 2022-09-29' })
      .refine(exists, { error: 'a day that exists' }),
  );

/** "30 May 2022", "May 2022" or "2022", as exact as the date is. */
export function formatDate(date: string): string {
  const [year, month, day] = date.split('-');
  return [day && Number(day), month && months[Number(month) - 1], year].filter(Boolean).join(' ');
}

/** The last day that a date, as exact as it is known, can mean. */
export function lastDay(date: string): string {
  const [year, month, day] = date.split('-');
  if (day) return date;
  return new Date(Date.UTC(Number(year), month ? Number(month) : 12, 0)).toISOString().slice(0, 10);
}

/** Days from one date to a later one. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
