import { statSync } from 'node:fs';
import { join } from 'node:path';
import { publishedLibrary } from '../../load/read-library.ts';
import { readLedger } from '../../load/ledger-file.ts';
import { noticeAddresses, redirectsOf } from '../../model/addresses/redirects.ts';
import { declaredRules } from '../../output/declarations.ts';
import { filesBelow } from '../../output/files.ts';
import type { Host, SiteFile } from './host.ts';
import { measuredText, readme, type Measured } from './readme.ts';
import { tableOf, type Table } from './table.ts';

/** The rules of the site as it is published today. */
export async function hostingTable(): Promise<Table> {
  const { moves, takenDown } = publishedLibrary();
  const published = readLedger().map(({ address }) => address);
  return tableOf({
    headers: (await declaredRules()).headers(),
    redirects: redirectsOf(moves, published),
    gone: noticeAddresses(takenDown, published).map(({ address }) => address),
  });
}

/** The files of a finished site with their sizes; what only tells a host or a build is no file. */
export const siteFiles = (folder: string): SiteFile[] =>
  filesBelow(folder)
    .filter((path) => !/^(?:_headers|_redirects|\.[^/]+-build)$/.test(path))
    .map((path) => ({ path, size: statSync(join(folder, path)).size }));

/** What one host is told, with the plain words for whoever does it, and the limits overstepped. */
export function filesFor(host: Host, table: Table, files: readonly SiteFile[]) {
  const made = host.files(table, files);
  const limits: Measured[] = host.limits.map(({ used, ...limit }) => ({
    ...limit,
    uses: used(files, made, table),
  }));
  return {
    files: { ...made, 'README.md': readme(host, Object.keys(made), limits) },
    over: limits.filter(({ uses, most }) => uses > most).map(measuredText),
  };
}
