import { issue, type Issue } from '../model/issue.ts';
import type { Library } from '../model/library.ts';
import { permalink } from '../model/addresses/permalink.ts';
import { isHidden, noticeFor } from '../model/addresses/taken-down.ts';

/** What was taken down never comes back at its address or under its identifier. */
export function takenDown(library: Library): Issue[] {
  const documents = [
    ...library.briefings.map(({ current, identifier, slug }) => ({
      item: current,
      addresses: [permalink.briefing(slug), permalink.identifier(identifier)],
    })),
    ...library.letters.map((item) => ({ item, addresses: [permalink.letter(item.slug)] })),
  ];
  return documents.flatMap(({ item, addresses }) =>
    addresses.some(
      (address) => noticeFor(library.takenDown, address) || isHidden(library.takenDown, address),
    )
      ? [
          issue(
            'address-taken-down',
            { path: item.origin.path, line: 1 },
            'A text at this address, or under this identifier, was taken down.',
            'Use another folder name and the next free identifier. Never publish the removed text again.',
          ),
        ]
      : [],
  );
}
