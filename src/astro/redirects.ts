import { noticeAddresses, redirectsOf, type Redirect } from '../model/addresses/redirects.ts';
import { getLibrary } from './library.ts';
import { readLedger } from '../load/ledger-file.ts';

let kept: Redirect[] | undefined;

const publishedAddresses = () => readLedger().map(({ address }) => address);

/**
 * Every address that has moved, with where it leads: worked out once in a build, and afresh for
 * each page while an editor previews.
 */
export function getRedirects(): Redirect[] {
  const redirects = () => redirectsOf(getLibrary().moves, publishedAddresses());
  return import.meta.env.DEV ? redirects() : (kept ??= redirects());
}

/** Every address that shows the notice of a take-down. */
export const getNotices = () => noticeAddresses(getLibrary().takenDown, publishedAddresses());
