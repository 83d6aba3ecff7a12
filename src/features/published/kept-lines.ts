import type { Published } from '../../model/addresses/ledger.ts';
import { frozenKindAt } from '../../model/editions/frozen-parts.ts';
import type { PageFacts } from '../../output/page-facts.ts';
import { wholeHash, type Piece } from './pieces.ts';

const permanentId = /^[pfral]\d+[a-z]*$/;
const withNumbers = /^\/(?:briefings\/[^/]+(?:\/v\d+)?|letters\/[^/]+)\/$/;

/** The address of a page, those of its parts that answer for good, and the hashes of its texts. */
export function keptLines(
  address: string,
  facts: PageFacts,
  piecesOf: (page: string) => readonly Piece[],
): Published[] {
  if (facts.movedTo || facts.takenDown) return [{ address }];
  if (frozenKindAt(address)) return frozenLines(address, facts, piecesOf(address));
  return [{ address }, ...keptParts(address, facts).map((id) => ({ address: `${address}#${id}` }))];
}

/** What was taken down in it has no hash: it would be taken for another text. */
function frozenLines(address: string, { ids }: PageFacts, pieces: readonly Piece[]): Published[] {
  const isLetter = frozenKindAt(address) === 'letters';
  const hash = pieces.some(({ takenDown }) => takenDown) ? undefined : wholeHash(pieces);
  return [
    { address, ...(hash && { hash }) },
    ...pieces.flatMap((piece): Published[] => {
      const { name, takenDown } = piece;
      if (permanentId.test(name) && ids.includes(name))
        return [
          { address: `${address}#${name}`, ...(!isLetter && !takenDown && { hash: piece.hash }) },
        ];
      return name === '' || takenDown ? [] : [{ address, part: name, hash: piece.hash }];
    }),
  ];
}

function keptParts(address: string, { ids, terms }: PageFacts): string[] {
  if (withNumbers.test(address)) return ids.filter((id) => permanentId.test(id));
  return terms;
}
