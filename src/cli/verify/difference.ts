import { faultText } from '../../model/issue.ts';

/** What is not as it should be, at one address. */
export interface Difference {
  at: string;
  problem: string;
  cure: string;
}

/** A difference as an editor reads it. */
export const differenceText = ({ at, problem, cure }: Difference): string =>
  faultText({ code: 'host-differs', problem: `${at}  ${problem}`, cure });
