import { posix } from 'node:path';

/** Where a link of a page leads: a file of the site, or elsewhere. */
export type LinkTarget = { kind: 'elsewhere' } | { kind: 'file'; path: string; rest: string };

/**
 * Reads an address as it stands in the page at `page`, a path such as
 * `briefings/safer-sleep/index.html`.
 */
export function linkTarget(address: string, page: string): LinkTarget {
  const elsewhere: LinkTarget = { kind: 'elsewhere' };
  if (address === '' || address.startsWith('#') || /^(?!https?:)[a-z][a-z0-9+.-]*:/i.test(address))
    return elsewhere;
  const plain = /^\/([a-z0-9][a-z0-9/-]*\/)?(#[a-z0-9-]*)?$/.exec(address);
  if (plain) return { kind: 'file', path: `${plain[1] ?? ''}index.html`, rest: plain[2] ?? '' };
  const url = new URL(address, new URL(encoded(page), here));
  if (url.origin !== here.origin) return elsewhere;
  const path = decodeURIComponent(url.pathname).slice(1);
  return {
    kind: 'file',
    path: path === '' || path.endsWith('/') ? `${path}index.html` : path,
    rest: url.search + url.hash,
  };
}

/**
 * The way from one file of the site to another, fit for `file:` and for any name the folder around
 * them has.
 */
export const relativeAddress = (page: string, path: string) =>
  encoded(posix.relative(posix.dirname(page), path));

const here = new URL('https://site.invalid/');
const encoded = (path: string) => path.split('/').map(encodeURIComponent).join('/');
