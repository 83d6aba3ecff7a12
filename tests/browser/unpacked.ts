import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { site as identity } from '../../src/site.ts';

/** The copy to take along, unpacked as a reader would. Remove it when the tests are over. */
export interface Unpacked {
  folder: string;
  /** The address of a page or file of the copy, from its address on the site. */
  url(address: string): string;
  remove(): void;
}

/** Unpacks the copy that a built site offers, into a folder whose name is awkward in an address. */
export function unpackedCopy(site: string, name = 'Ünï côdé – my #1 100% dir'): Unpacked {
  const root = mkdtempSync(join(tmpdir(), 'unpacked-'));
  const folder = join(root, name);
  const zip = readFileSync(join(site, `downloads/${identity.slug}.zip`));
  for (const [path, bytes] of Object.entries(unzipSync(zip))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    if (!path.endsWith('/')) writeFileSync(join(folder, path), bytes);
  }
  const fileOf = (address: string) => (address.endsWith('/') ? `${address}index.html` : address);
  return {
    folder,
    url: (address) => pathToFileURL(join(folder, 'site', fileOf(address))).href,
    remove: () => rmSync(root, { recursive: true, force: true, maxRetries: 5 }),
  };
}
