import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fragmentOf, pageOf } from '../../model/addresses/move.ts';
import type { FrozenPart } from '../../model/editions/frozen-parts.ts';
import { addressOf, fileAt } from '../../output/addresses.ts';
import { filesBelow } from '../../output/files.ts';
import { pageFacts, type PageFacts } from '../../output/page-facts.ts';
import type { Rules } from '../../output/rules.ts';
import type { Published } from '../../model/addresses/ledger.ts';
import { keptLines } from './kept-lines.ts';
import { piecesOf, type Piece } from './pieces.ts';

/** What a reader finds at an address. */
type Answer =
  | { kind: 'page'; address: string; page: PageFacts }
  | { kind: 'file' }
  | { kind: 'taken-down' }
  | { kind: 'lost' };

/** A folder of finished pages, asked by address. */
export interface FinishedSite {
  /** Every address that readers may keep, sorted; fragments come with their page. */
  addresses(): Published[];
  /** What is found at an address, after every page that sends readers on. */
  answer(address: string): Answer;
  /** What is frozen on a page, in its order. */
  pieces(page: string): Piece[];
}

/**
 * Reads a folder of finished pages, and nothing else; `rules` say what its files are, and `parts`
 * what editors wrote of each page that is frozen.
 */
export function finishedSite(
  folder: string,
  rules: Rules,
  parts: ReadonlyMap<string, readonly FrozenPart[]> = new Map(),
): FinishedSite {
  const pages = readPages(folder);
  const pieces = (page: string) => piecesOf(page, () => pages.html(page), parts.get(page) ?? []);
  const kept = () =>
    filesBelow(folder)
      .filter((path) => !path.endsWith('.html') || path.endsWith('index.html'))
      .map(addressOf)
      .filter((address) => rules.kindOf(address) === 'kept');
  return {
    addresses: () =>
      kept().flatMap((address) =>
        address.endsWith('/') ? keptLines(address, pages.facts(address)!, pieces) : [{ address }],
      ),
    answer: (address) => answerAt(address, pages),
    pieces,
  };
}

/** The pages and files of a folder, each read once. */
interface Pages {
  has(address: string): boolean;
  html(address: string): string;
  facts(address: string): PageFacts | undefined;
}

function readPages(folder: string): Pages {
  const read = new Map<string, PageFacts | undefined>();
  const has = (address: string) => existsSync(join(folder, fileAt(address)));
  const html = (address: string) => readFileSync(join(folder, fileAt(address)), 'utf8');
  return {
    has,
    html,
    facts: (address) => {
      if (!read.has(address))
        read.set(address, has(address) ? pageFacts(html(address)) : undefined);
      return read.get(address);
    },
  };
}

/** A page that leads on further than this leads round in a circle. */
const furthest = 20;

function answerAt(address: string, pages: Pages, steps = 0): Answer {
  if (!pageOf(address).endsWith('/')) return { kind: pages.has(address) ? 'file' : 'lost' };
  const page = pages.facts(pageOf(address));
  if (!page || steps > furthest) return { kind: 'lost' };
  if (page.takenDown) return { kind: 'taken-down' };
  const fragment = fragmentOf(address);
  const onward = page.movedParts.get(fragment.slice(1)) ?? page.movedTo;
  if (!onward) return { kind: 'page', address, page };
  return answerAt(fragmentOf(onward) ? onward : onward + fragment, pages, steps + 1);
}
