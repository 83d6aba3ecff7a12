import { noticeAddresses, redirectsOf, type Redirect } from '../model/addresses/redirects.ts';
import { readLedger } from '../load/ledger-file.ts';
import { getLibrary } from './library.ts';

const { moves, takenDown } = getLibrary();
const published = readLedger().map(({ address }) => address);
const redirects = redirectsOf(moves, published);

/** Every address that has moved, with where it leads. */
export const getRedirects = (): Redirect[] => redirects;

/** Every address that shows the notice of a take-down. */
export const getNotices = () => noticeAddresses(takenDown, published);
