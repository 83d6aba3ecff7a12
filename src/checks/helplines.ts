import { daysBetween } from '../model/content/date.ts';
import { type Issue, warning } from '../model/issue.ts';
import type { Library } from '../model/library.ts';

const daysOfTrust = 180;

/** Every helpline was looked up within the last half year. */
export const helplines =
  (today: string) =>
  (library: Library): Issue[] =>
    library.helplines
      .filter(({ verified }) => daysBetween(verified, today) > daysOfTrust)
      .map(({ name, origin, verified }) =>
        warning(
          'helpline-old',
          origin.place('verified'),
          `${name} was last looked up on ${verified}, more than ${daysOfTrust} days ago.`,
          'Look its number and hours up again, and give the new date.',
        ),
      );
