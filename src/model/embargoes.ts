import { daysBetween, formatDate } from './content/date.ts';
import { warning, type Issue } from './issue.ts';
import type { Library } from './library.ts';
import { editionsOf } from './texts.ts';

/** The days of a build: the one it takes for today, and the one that the clock shows. */
export interface Days {
  now: string;
  clock: string;
}

const daysOfNotice = 7;

/**
 * Embargoes that an editor should know of: one that is over by the clock while this build still
 * holds the text back, and one that ends within a week.
 */
export function embargoesToKnow(library: Library, { now, clock }: Days): Issue[] {
  const held = editionsOf(library).flatMap(({ draft, embargoUntil, origin }) =>
    !draft && embargoUntil && embargoUntil > now
      ? [{ until: embargoUntil, at: origin.place('embargoUntil') }]
      : [],
  );
  const today = clock > now ? clock : now;
  return held.flatMap(({ until, at }) => {
    if (until <= today)
      return warning(
        'embargo-passed',
        at,
        `The embargo ended on ${formatDate(until)}, and this build, as of ${formatDate(now)}, ` +
          'does not publish the text.',
        'To publish it, commit today or later, or give the day in SOURCE_DATE_EPOCH, and build ' +
          'again. Else give a later day.',
      );
    if (daysBetween(today, until) > daysOfNotice) return [];
    return warning(
      'embargo-soon',
      at,
      `The embargo ends on ${formatDate(until)}, within a week.`,
      'See that the site is built and put online on that day; this build holds the text back.',
    );
  });
}
