import { issue, type Issue } from '../model/issue.ts';
import { lineText, lostLines } from '../model/addresses/ledger.ts';
import type { Library } from '../model/library.ts';
import { isHidden } from '../model/addresses/taken-down.ts';

/** The ledger as it was last committed, and as it is. */
export interface LedgerTexts {
  committed: string;
  now: string;
}

/**
 * Lines of the ledger are only ever added; only a take-down whose address itself identifies takes
 * its own lines out.
 */
export const ledger =
  ({ committed, now }: LedgerTexts) =>
  (library: Library): Issue[] => {
    const lost = lostLines(committed, now).filter(
      ({ address }) => !isHidden(library.takenDown, address),
    );
    if (lost.length === 0) return [];
    const shown =
      lost.slice(0, 3).map(lineText).join(', ') +
      (lost.length > 3 ? ` and ${lost.length - 3} more` : '');
    return [
      issue(
        'ledger-line-removed',
        { path: 'content/published.txt', line: lost[0]!.line },
        `The record of what was published has lost lines: ${shown}.`,
        'Lines are only ever added. Put the file back as it was last committed, then ' +
          'run: npm run publish',
      ),
    ];
  };
