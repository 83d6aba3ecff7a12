import { issue, type Issue } from '../model/issue.ts';
import type { Library } from '../model/library.ts';
import { follow, fragmentOf, pageOf } from '../model/addresses/move.ts';
import { permalink } from '../model/addresses/permalink.ts';
import { noticeFor } from '../model/addresses/taken-down.ts';

/**
 * Every move leads from an address that holds nothing any more to one that holds something, and
 * none leads round in a circle.
 */
export function moves(library: Library): Issue[] {
  const pages = new Set([
    ...library.briefings.flatMap(({ slug, identifier, editions }) => [
      permalink.briefing(slug),
      permalink.identifier(identifier),
      ...editions.map(({ edition }) => permalink.edition(slug, edition)),
    ]),
    ...library.letters.map(({ slug }) => permalink.letter(slug)),
    ...library.themes.map(({ id }) => permalink.theme(id)),
    ...library.sources.map(({ id }) => permalink.source(id)),
    ...library.statistics.map(({ id }) => permalink.statistic(id)),
  ]);
  return library.moves.flatMap((move, index) => {
    const at = (field: string) => move.origin.place(field);
    const end = follow(library.moves, move.from);
    const twin = library.moves.findIndex(({ from }) => from === move.from);
    if (twin !== index)
      return [
        issue(
          'move-twice',
          at('from'),
          `${move.from} is moved twice.`,
          'Keep the line that says where it is now.',
        ),
      ];
    if (end?.kind === 'loop')
      return [
        issue(
          'move-loop',
          at('to'),
          `This move leads round in a circle: ${end.through.join(' → ')}.`,
          'Let the last of these addresses lead to the page that holds the text.',
        ),
      ];
    if (!fragmentOf(move.from) && pages.has(move.from))
      return [
        issue(
          'move-from-page',
          at('from'),
          `There is a page at ${move.from}, so it has not moved.`,
          'Correct the address, or take the line out.',
        ),
      ];
    const target = end?.kind === 'moved' ? pageOf(end.to) : move.to;
    const ours = /^\/(?:briefings|letters|themes|sources|statistics)\/[^/]+\/(?:v\d+\/)?$/.test(
      target,
    );
    if (ours && !pages.has(target) && !noticeFor(library.takenDown, target))
      return [
        issue(
          'move-target-missing',
          at('to'),
          `There is no page at ${target}.`,
          'Correct the address; it ends in a slash, such as /briefings/safer-sleep/.',
        ),
      ];
    return [];
  });
}
