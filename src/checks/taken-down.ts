import { ownPages } from '../model/addresses/addresses-of.ts';
import { isHidden, noticeFor } from '../model/addresses/taken-down.ts';
import { issue, type Issue } from '../model/issue.ts';
import type { Library } from '../model/library.ts';

/** What was taken down never comes back at its address or under its identifier. */
export function takenDown(library: Library): Issue[] {
  const wasTakenDown = (page: string) =>
    noticeFor(library.takenDown, page) !== undefined || isHidden(library.takenDown, page);
  return ownPages(library)
    .filter(({ pages }) => pages.some(wasTakenDown))
    .map(({ at }) =>
      issue(
        'address-taken-down',
        at,
        'A text at this address, or under this identifier, was taken down.',
        'Use another name and the next free identifier. Never publish the removed text again.',
      ),
    );
}
