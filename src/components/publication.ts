import { formatDate } from '../model/content/date.ts';
import { site } from '../site.ts';

/**
 * The day on which a text was published; none before the site’s first release, for a day that
 * never was could be believed, and cited.
 */
export const publishedOn = (day: string, firstRelease: string = site.firstRelease) =>
  firstRelease === '' ? undefined : day;

/** The day of publication in words, or that there has been none. */
export function publishedText(day: string, firstRelease?: string): string {
  const on = publishedOn(day, firstRelease);
  return on ? formatDate(on) : notYet;
}

/** The same as it stands in a line: “Published 6 December 2026”, “Not yet published”. */
export function publishedLine(day: string, firstRelease?: string): string {
  const on = publishedOn(day, firstRelease);
  return on ? `Published ${formatDate(on)}` : notYet;
}

const notYet = 'Not yet published';
