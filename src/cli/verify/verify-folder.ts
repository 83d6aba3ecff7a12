import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { hashOf, hashesBelow, manifestName, parseManifest } from '../../output/manifest.ts';
import type { Difference } from './difference.ts';

/** What a folder may hold beside the files of the site: rules for its server. */
const rulesOfServers = new Set(['.htaccess', 'web.config', 'staticwebapp.config.json']);

/** Where a folder differs from its manifest; `kept` are files of releases before. */
export function differencesBelow(folder: string, kept: readonly string[] = []): Difference[] {
  const list = join(folder, manifestName);
  if (!existsSync(list))
    return [different(manifestName, 'is missing.', 'Build the site again, and copy all of it.')];
  const wanted = parseManifest(readFileSync(list, 'utf8'));
  const found = hashesBelow(folder);
  const apart = new Set(kept);
  return [
    ...[...wanted].flatMap(([path, hash]) => changed(path, hash, found.get(path))),
    ...[...found.keys()]
      .filter((path) => !wanted.has(path) && !apart.has(path) && !rulesOfServers.has(path))
      .flatMap((path) => extra(folder, path, wanted)),
  ];
}

function changed(path: string, wanted: string, found: string | undefined): Difference[] {
  if (found === wanted) return [];
  return found === undefined
    ? [different(path, 'is missing.', 'Copy the whole folder of the build again.')]
    : [different(path, 'has other bytes than the build.', 'Copy it from the build again.')];
}

/** A packed copy must hold what it is a copy of. */
function extra(folder: string, path: string, wanted: ReadonlyMap<string, string>): Difference[] {
  const [, original = '', ending] = /^(.*)\.(br|gz)$/.exec(path) ?? [];
  const hash = wanted.get(original);
  if (hash === undefined)
    return [different(path, 'is no file of the build.', 'Delete it, or ask who has put it there.')];
  const bytes = readFileSync(join(folder, path));
  const unpacked = ending === 'br' ? brotliDecompressSync(bytes) : gunzipSync(bytes);
  return hashOf(unpacked) === hash
    ? []
    : [different(path, 'is packed from other bytes.', 'Release the build again.')];
}

const different = (at: string, problem: string, cure: string): Difference => ({
  at,
  problem,
  cure,
});
