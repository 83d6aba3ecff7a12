/** The months by their English names. */
export const monthNames = [
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

/** "30 May 2022", "May 2022" or "2022", as exact as the date is. */
export function formatDate(date: string): string {
  const [year, month, day] = date.split('-');
  const name = month && monthNames[Number(month) - 1];
  return [day && Number(day), name, year].filter(Boolean).join(' ');
}

/** The day that a reader's own calendar shows, as YYYY-MM-DD. */
export function localDay(now: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join('-');
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
