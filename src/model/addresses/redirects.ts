import { fragmentOf, follow, pageOf, type Move } from './move.ts';
import type { TakenDown } from './taken-down.ts';

/** An address that leads elsewhere. */
export interface Redirect {
  from: string;
  to: string;
  reason: string;
  date: string;
}

/**
 * Every published address that has moved, with where it leads in the end; `published` are the
 * addresses of the ledger. Loops are left out.
 */
export function redirectsOf(moves: readonly Move[], published: readonly string[]): Redirect[] {
  if (moves.length === 0) return [];
  const pages = new Set(published.map(pageOf));
  const from = [
    ...new Set([
      ...moves.map((move) => move.from),
      ...[...pages].filter((page) => follow(moves, page)),
    ]),
  ].sort();
  return from.flatMap((address) => {
    const end = follow(moves, address);
    return end?.kind === 'moved'
      ? [{ from: address, to: end.to, reason: end.reason, date: end.date }]
      : [];
  });
}

/** Where single numbers of a page have moved to, by their fragment. */
export function movedParts(
  redirects: readonly Redirect[],
  page: string,
): { id: string; to: string; reason: string }[] {
  return redirects
    .filter(({ from }) => pageOf(from) === page && fragmentOf(from))
    .map(({ from, to, reason }) => ({ id: fragmentOf(from).slice(1), to, reason }));
}

/**
 * Every address that shows the notice of a take-down: the pages taken down, and what was published
 * below them.
 */
export function noticeAddresses(
  takenDown: readonly TakenDown[],
  published: readonly string[],
): { address: string; notice: TakenDown }[] {
  const pages = [...new Set(published.map(pageOf))];
  return takenDown.flatMap((notice) => {
    const below = pages.filter(
      (page) => page.endsWith('/') && notice.addresses.some((top) => covers(top, page)),
    );
    const own = notice.addresses.filter((address) => !fragmentOf(address));
    return [...new Set([...own, ...below])].sort().map((address) => ({ address, notice }));
  });
}

/**
 * Whether search engines are told of a page: not of editions, single recommendations, and addresses
 * that only lead on or explain.
 */
export function isListed(
  page: string,
  { moves, takenDown }: { moves: readonly Move[]; takenDown: readonly TakenDown[] },
): boolean {
  if (
    /^\/(?:404|neutral|themes\/[^/]+\/print|id\/[^/]+|briefings\/[^/]+\/(?:v\d+|r\d+[a-z]*)|editors\/checks(?:\/[a-z-]+)?)\/$/.test(
      page,
    )
  )
    return false;
  return (
    !moves.some(({ from }) => covers(from, page) || from === page) &&
    !takenDown.some(({ addresses }) => addresses.some((top) => covers(top, page)))
  );
}

const covers = (top: string, page: string) =>
  top.endsWith('/') && top !== '/' && page.startsWith(top);
