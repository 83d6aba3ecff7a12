import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readLedger } from '../../load/ledger-file.ts';
import { publishedLibrary } from '../../load/read-library.ts';
import { follow, pageBehind } from '../../model/addresses/move.ts';
import { noticeFor, takedownReasons } from '../../model/addresses/taken-down.ts';
import type { Library } from '../../model/library.ts';
import { fileAt } from '../../output/addresses.ts';
import type { Leavings } from '../../output/declaration.ts';
import { declaredRules } from '../../output/declarations.ts';
import type { Rules } from '../../output/rules.ts';
import { site } from '../../site.ts';

/**
 * Puts a small file where a file was published that has moved or was taken down, so that its
 * address answers on hosts that read no list of redirects.
 */
export const leavings = (): AstroIntegration => ({
  name: 'leavings',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const published = readLedger().map(({ address }) => address);
      leaveBehind(fileURLToPath(dir), published, publishedLibrary(), await declaredRules());
    },
  },
});

/** The same for any folder that looks like a finished site. */
export function leaveBehind(
  folder: string,
  published: readonly string[],
  library: Library,
  rules: Rules,
) {
  const inSite = (address: string) => join(folder, fileAt(address));
  const gone = published.filter(
    (address) => /^[^#]*[^/#]$/.test(address) && !existsSync(inSite(address)),
  );
  for (const address of gone) {
    const leaves = rules.leaves(address);
    const text = leaves && left(address, leaves, library, inSite);
    if (text === undefined) continue;
    mkdirSync(dirname(inSite(address)), { recursive: true });
    writeFileSync(inSite(address), text);
  }
}

/** What a file leaves at its address; nothing where it neither moved nor was taken down. */
function left(
  address: string,
  leaves: Leavings,
  { moves, takenDown }: Library,
  inSite: (address: string) => string,
): string | undefined {
  const moved = follow(moves, address);
  const to = moved?.kind === 'moved' ? moved.to : address;
  const notice = noticeFor(takenDown, address) ?? noticeFor(takenDown, to);
  if (notice) {
    const { date, reason } = notice;
    return leaves.takenDown({ address: full(address), date, reason: takedownReasons[reason] });
  }
  if (moved?.kind !== 'moved') return undefined;
  const isThere = existsSync(inSite(to));
  return leaves.moved({
    from: full(address),
    to: full(isThere ? to : pageOfFile(to)),
    reason: moved.reason,
    date: moved.date,
    ...(isThere && { text: readFileSync(inSite(to), 'utf8') }),
  });
}

/** The page that a file stands beside, or whose data it holds. */
const pageOfFile = (address: string) => pageBehind(address).replace(/[^/]+$/, '');

const full = (address: string) => new URL(address, site.url).href;
