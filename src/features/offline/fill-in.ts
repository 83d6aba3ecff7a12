import { sizeText } from './downloads.ts';
import type { Files } from './site-files.ts';
import { sha256 } from './zip.ts';

/** Writes sizes and checksums into the places that the downloads page keeps for them. */
export function fillIn(
  page: string,
  { downloads, site }: { downloads: Files; site: number },
): string {
  const facts = (file: string) => {
    const bytes = downloads.get(file);
    if (!bytes) throw new Error(`The downloads page offers ${file}, which was not made.`);
    return bytes;
  };
  return page
    .replace(
      /(<span data-size-of="([^"]+)">)[^<]*/g,
      (_, tag: string, file: string) => tag + sizeText(file === 'site' ? site : facts(file).length),
    )
    .replace(
      /(<code data-sha256-of="([^"]+)">)[^<]*/g,
      (_, tag: string, file: string) => tag + sha256(facts(file)),
    );
}
