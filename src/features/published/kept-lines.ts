import type { PageFacts } from '../../output/page-facts.ts';

/** An address that readers may keep, and for frozen text its hash. */
export interface KeptLine {
  address: string;
  hash?: string;
}

/** The pages that hold text which is frozen once published. */
const frozen = /^\/(?:briefings\/[^/]+\/v\d+|letters\/[^/]+)\/$/;
const withNumbers = /^\/(?:briefings\/[^/]+(?:\/v\d+)?|letters\/[^/]+)\/$/;

/** The address of a page, and those of its parts that answer for good. */
export function keptLines(
  address: string,
  facts: PageFacts,
  hashes: (page: string) => Map<string, string>,
): KeptLine[] {
  if (facts.movedTo || facts.takenDown) return [{ address }];
  if (frozen.test(address)) return frozenLines(address, facts, hashes(address));
  return [{ address }, ...keptParts(address, facts).map((id) => ({ address: `${address}#${id}` }))];
}

function frozenLines(address: string, { ids }: PageFacts, texts: Map<string, string>): KeptLine[] {
  const isEdition = address.startsWith('/briefings/');
  const numbers = [...texts].filter(([id]) => ids.includes(id));
  return [
    { address, hash: texts.get('')! },
    ...numbers.map(([id, hash]) => ({ address: `${address}#${id}`, ...(isEdition && { hash }) })),
  ];
}

function keptParts(address: string, { ids, terms }: PageFacts): string[] {
  if (withNumbers.test(address)) return ids.filter((id) => /^[pfral]\d+[a-z]*$/.test(id));
  return terms;
}
