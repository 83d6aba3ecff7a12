import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../../src/checks/index.ts';
import { brokenPromises } from '../../../src/features/published/ledger-issues.ts';
import { readShelves, type Memory } from '../../../src/load/read-library.ts';
import { addressesOf, ownPages } from '../../../src/model/addresses/addresses-of.ts';
import { parseLedger, withLines, type Published } from '../../../src/model/addresses/ledger.ts';
import { follow, fragmentOf } from '../../../src/model/addresses/move.ts';
import { frozenParts } from '../../../src/model/editions/frozen-parts.ts';
import type { Issue } from '../../../src/model/issue.ts';
import { joinLibrary, type Library } from '../../../src/model/library.ts';
import { publishable } from '../../../src/model/publishable.ts';
import { fixedPages, identifierPrefix, site } from '../../../src/site.ts';
import { madeUpDay, type Copy } from '../../library/library.ts';
import type { Edit } from './edit.ts';

/** What became of an edit when the content was checked. */
export interface Outcome {
  edit: Edit;
  issues: Issue[];
  /** Published addresses at which nothing stands any more. */
  lost: string[];
  thrown?: unknown;
}

/** A copy of the made-up library that has been published, in two publications. */
export interface PublishedCopy {
  record: string;
  read: (path: string) => string;
  outcome: (edit: Edit) => Outcome;
}

/** Publishes a copy without building it: its record says what `publish` would of its content. */
export function publishedCopy(copy: Copy): PublishedCopy {
  const { folder } = copy;
  const memory: Memory = new Map();
  const library = () => joinLibrary(readShelves(folder, memory).shelves);
  const lines = recordedOf(publishable(library(), madeUpDay));
  const half = Math.floor(lines.length / 2);
  const first = withLines('', lines.slice(0, half), '2026-11-22');
  const record = withLines(first, lines.slice(half), madeUpDay);
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  writeFileSync(join(folder, 'published.txt'), record);
  return {
    record,
    read,
    outcome: (edit) => {
      const before = Object.keys(edit.changes).map((path) => [path, textAt(read, path)] as const);
      try {
        copy.change(edit.changes);
        return judged(edit, { folder, memory, record });
      } catch (thrown) {
        return { edit, issues: [], lost: [], thrown };
      } finally {
        for (const [path, text] of before)
          if (text !== null || textAt(read, path) !== null) copy.change({ [path]: text });
      }
    },
  };
}

function textAt(read: (path: string) => string, path: string): string | null {
  try {
    return read(path);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    return null;
  }
}

/** Every address of a library with what is frozen there, in the form of the record. */
function recordedOf(library: Library): Published[] {
  const parts = frozenParts(library);
  const pages = ownPages(library).flatMap((own) => own.pages);
  return [
    ...[...new Set(pages)].sort().flatMap((address): Published[] => {
      const own = parts.get(address) ?? [];
      return own.length === 0 || own.some(({ part }) => !part)
        ? [{ address, ...(own[0] && { hash: own[0].hash }) }]
        : [{ address, hash: '00ff' }, ...own.map(({ part, hash }) => ({ address, part, hash }))];
    }),
    ...library.terms.map(({ id }) => ({ address: `/glossary/#${id}` })),
  ];
}

function judged(
  edit: Edit,
  { folder, memory, record }: { folder: string; memory: Memory; record: string },
): Outcome {
  const { shelves, issues: unread } = readShelves(folder, memory);
  const library = joinLibrary(shelves);
  const now = textAt((path) => readFileSync(join(folder, path), 'utf8'), 'published.txt');
  const found = check(library, {
    firstRelease: site.firstRelease,
    identifierPrefix,
    fixedPages,
    today: madeUpDay,
    ledger: { now: now ?? undefined, earlier: [{ text: record, where: 'the last commit' }] },
  });
  const shown = publishable(library, madeUpDay);
  const all = parseLedger(record);
  const addresses = all
    .filter(({ part }) => !part)
    .map(({ address, day, line }) => {
      return { address, day, line };
    });
  const known = addressesOf(shown, fixedPages);
  const stands = (address: string) => known.answers(address) && known.hasPart(address);
  const finished = siteOf(shown, stands);
  const errors = ({ severity }: Issue) => severity === 'error';
  return {
    edit,
    issues: [...unread, ...found, ...brokenPromises(addresses, finished, shown)].filter(errors),
    lost: addresses.map(({ address }) => address).filter((address) => !stands(address)),
  };
}

/** The site that would be built, as far as the content decides on its addresses. */
function siteOf(
  { moves }: Library,
  stands: (address: string) => boolean,
): Parameters<typeof brokenPromises>[1] {
  return {
    addresses: () => [],
    pieces: () => [],
    answer: (asked) => {
      const end = follow(moves, asked);
      const address = end?.kind === 'moved' ? end.to : asked;
      const ids = stands(asked) ? [fragmentOf(address).slice(1)] : [];
      const page = { ids, terms: [], removed: [], movedParts: new Map(), takenDown: false };
      return stands(asked) || fragmentOf(asked)
        ? { kind: 'page', address, page: { ...page, links: [] } }
        : { kind: 'lost' };
    },
  };
}
