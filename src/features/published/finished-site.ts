import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fragmentOf, pageOf } from '../../model/addresses/move.ts';
import { frozenHash, textHash } from '../../model/editions/anchored-text.ts';
import { addressOf, fileAt } from '../../output/addresses.ts';
import { filesBelow } from '../../output/files.ts';
import { pageFacts, type PageFacts } from '../../output/page-facts.ts';
import type { Rules } from '../../output/rules.ts';
import { frozenText } from './frozen-text.ts';
import { keptLines, type KeptLine } from './kept-lines.ts';

/** What a reader finds at an address. */
type Answer =
  | { kind: 'page'; address: string; page: PageFacts }
  | { kind: 'file' }
  | { kind: 'taken-down' }
  | { kind: 'lost' };

/** A folder of finished pages, asked by address. */
export interface FinishedSite {
  /** Every address that readers may keep, sorted; fragments come with their page. */
  addresses(): KeptLine[];
  /** What is found at an address, after every page that sends readers on. */
  answer(address: string): Answer;
  /**
   * The hashes of the frozen text of a page, by number; the whole text's is under the empty name.
   */
  hashes(page: string): Map<string, string>;
}

/** Reads a folder of finished pages, and nothing else; `rules` say what its files are. */
export function finishedSite(folder: string, rules: Rules): FinishedSite {
  const pages = readPages(folder);
  const hashes = (page: string) => frozenHashes(pages.html(page));
  const kept = () =>
    filesBelow(folder)
      .filter((path) => !path.endsWith('.html') || path.endsWith('index.html'))
      .map(addressOf)
      .filter((address) => rules.kindOf(address) === 'kept');
  return {
    addresses: () =>
      kept().flatMap((address) =>
        address.endsWith('/') ? keptLines(address, pages.facts(address)!, hashes) : [{ address }],
      ),
    answer: (address) => answerAt(address, pages),
    hashes,
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

function frozenHashes(html: string): Map<string, string> {
  const texts = frozenText(html);
  return new Map([
    ['', frozenHash(texts)],
    ...texts.map(({ id, text }): [string, string] => [id, textHash(text)]),
  ]);
}
