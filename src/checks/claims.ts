import { issue, type Issue } from '../model/issue.ts';
import type { Library } from '../model/library.ts';
import { claimStart, type Statistic } from '../model/content/statistic.ts';

/** No statistic can be read in short without what it is a number of. */
export function claims(library: Library): Issue[] {
  return library.statistics.flatMap((statistic) => {
    const fault = faultOf(statistic);
    if (!fault) return [];
    return [
      issue(
        'statistic-without-subject',
        statistic.origin.place('claim'),
        fault,
        'Write a sentence that can stand alone: “{value} of wet sheds leak at the door”.',
      ),
    ];
  });
}

/** A share is of something, or more or fewer of it: “of fatal incidents”, “more children”. */
const shareOf = /^(?:of|more|fewer) \S+/;

function faultOf({ claim, unit, base }: Statistic): string | undefined {
  const says = claim.slice(claimStart.length);
  if (!claim.startsWith(claimStart) || says.includes('{value}'))
    return 'The claim does not begin with “{value}”.';
  if (unit === '%' && !shareOf.test(says)) return 'The claim does not say what it is a share of.';
  if (says === `of ${base}` || says.split(' ').length < 4)
    return 'The claim does not say what is so of the things counted.';
  return undefined;
}
