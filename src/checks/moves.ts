import { pageParts } from '../markdown/page-parts.ts';
import { issue, type Issue } from '../model/issue.ts';
import type { Entry, Library } from '../model/library.ts';
import { addressesOf, type Addresses } from '../model/addresses/addresses-of.ts';
import { follow, fragmentOf, pageOf, type Move } from '../model/addresses/move.ts';
import { permalink } from '../model/addresses/permalink.ts';

/**
 * Every move leads from an address that holds nothing any more to one that holds something, and
 * none leads round in a circle.
 */
export const moves =
  (fixedPages: readonly string[]) =>
  (library: Library): Issue[] => {
    const addresses = addressesOf(library, fixedPages);
    const parts = {
      hasPart: pageParts(library),
      terms: new Set(library.terms.map(({ id }) => permalink.term(id))),
    };
    return library.moves.flatMap((move, index) =>
      library.moves.findIndex(({ from }) => from === move.from) === index
        ? inMove(move, library.moves, addresses, parts)
        : [twice(move)],
    );
  };

const twice = ({ from, origin }: Entry<Move>) =>
  issue(
    'move-twice',
    origin.place('from'),
    `${from} is moved twice.`,
    'Keep the line that says where it is now.',
  );

/** What is known of the parts of pages. */
interface Parts {
  hasPart: (address: string) => boolean;
  /** The addresses of the terms that are explained. */
  terms: ReadonlySet<string>;
}

function inMove(
  move: Entry<Move>,
  all: readonly Move[],
  addresses: Addresses,
  { hasPart, terms }: Parts,
): Issue[] {
  const { from, origin } = move;
  const end = follow(all, from);
  if (end?.kind === 'loop')
    return [
      issue(
        'move-loop',
        origin.place('to'),
        `This move leads round in a circle: ${end.through.join(' → ')}.`,
        'Let the last of these addresses lead to the page that holds the text.',
      ),
    ];
  if ((!fragmentOf(from) && addresses.pages.has(from)) || terms.has(from))
    return [
      issue(
        'move-from-page',
        origin.place('from'),
        `There is a ${terms.has(from) ? 'term' : 'page'} at ${from}, so it has not moved.`,
        'Correct the address, or take the line out.',
      ),
    ];
  const target = end?.to ?? move.to;
  if (!addresses.answers(pageOf(target)))
    return [
      issue(
        'move-target-missing',
        origin.place('to'),
        `There is no page at ${pageOf(target)}.`,
        'Correct the address; it ends in a slash, such as /briefings/safer-sleep/.',
      ),
    ];
  return hasPart(target)
    ? []
    : [
        issue(
          'move-target-missing',
          origin.place('to'),
          `The page of ${target} is there, and nothing on it is called ${fragmentOf(target)}.`,
          'Correct what stands behind the #, or leave it out.',
        ),
      ];
}
