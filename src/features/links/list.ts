import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageOf } from '../../model/addresses/move.ts';
import { redirectsOf } from '../../model/addresses/redirects.ts';
import { retiredAt } from '../../model/addresses/retired.ts';
import type { Library } from '../../model/library.ts';
import { addressOf } from '../../output/addresses.ts';
import { schemaAddress } from '../../output/data.ts';
import { filesBelow } from '../../output/files.ts';
import { pageFacts, type PageFacts } from '../../output/page-facts.ts';
import type { Rules } from '../../output/rules.ts';
import { site } from '../../site.ts';
import { linksAddress } from './declares.ts';
import type { AddressState, Links } from './links-schema.ts';
import { statesOf, takenDownState } from './states.ts';

/** What the list is made with. */
export interface ListMaking {
  date: string;
  /** The addresses of the ledger. */
  published: readonly string[];
  rules: Rules;
}

/** What every address of the finished site is today, with the fragments that it has. */
export function linksFile(folder: string, library: Library, making: ListMaking): Links {
  const paths = filesBelow(folder);
  const pages = paths
    .filter((path) => path.endsWith('.html') && path !== '404.html')
    .map((path) => ({
      address: addressOf(path),
      facts: pageFacts(readFileSync(join(folder, path), 'utf8')),
    }));
  const others = paths.filter((path) => !path.endsWith('.html')).map(addressOf);
  return {
    $schema: new URL(schemaAddress('links'), site.url).href,
    site: site.url,
    date: making.date,
    notice: site.notice,
    addresses: Object.fromEntries([
      ...pageStates(pages, library),
      ...fileStates(library, making.published),
      ...retiredStates(library, making.published),
    ]),
    files: files(others, pages, making.rules),
    hidden: hiddenIn(library),
  };
}

interface FinishedPage {
  address: string;
  facts: PageFacts;
}

function pageStates(pages: FinishedPage[], library: Library): [string, AddressState][] {
  const stateOf = statesOf(library);
  return pages.flatMap(({ address, facts }) => [
    [address, stateOf(address, facts)],
    ...[...facts.movedParts].map(([id, to]): [string, AddressState] => [
      `${address}#${id}`,
      { state: 'moved', to },
    ]),
  ]);
}

/** Files that moved, or were taken down. */
function fileStates(library: Library, published: readonly string[]): [string, AddressState][] {
  const moved = redirectsOf(library.moves, published)
    .filter(({ from }) => isFile(from))
    .map(({ from, to }): [string, AddressState] => [from, { state: 'moved', to }]);
  const gone = published.filter(isFile).flatMap((address): [string, AddressState][] => {
    const state = takenDownState(library, address);
    return state ? [[address, state]] : [];
  });
  return [...moved, ...gone];
}

/** What was given up with a part of the site. */
function retiredStates(
  { retired }: Library,
  published: readonly string[],
): [string, AddressState][] {
  return [...new Set(published.map(pageOf))].flatMap((address): [string, AddressState][] => {
    const entry = retiredAt(retired, address);
    return entry ? [[address, { state: 'withdrawn', date: entry.date, reason: entry.reason }]] : [];
  });
}

const isFile = (address: string) => !pageOf(address).endsWith('/');

/** What readers may open beside the pages; downloads, which are made later, as pages name them. */
function files(made: string[], pages: FinishedPage[], rules: Rules): string[] {
  const named = pages.flatMap(({ facts }) => facts.links).map(pageOf);
  return [
    ...new Set([
      ...made.filter((address) => rules.kindOf(address) !== 'part'),
      ...named.filter((address) => rules.kindOf(address) === 'download'),
      linksAddress,
    ]),
  ].sort();
}

const hiddenIn = (library: Library) =>
  library.takenDown
    .filter(({ hidden }) => hidden.length > 0)
    .map(({ salt, hidden }) => ({ salt, hashes: hidden }));
