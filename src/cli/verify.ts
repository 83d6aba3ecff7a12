import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { hostingTable } from '../features/hosting/rules-for-hosts.ts';
import { plural } from '../model/english.ts';
import { manifestName, parseManifest } from '../output/manifest.ts';
import { isSignedBy } from '../output/provenance/minisign.ts';
import { distFolder } from './build.ts';
import { runCommand } from './command.ts';
import { Fault, plainMessage } from './fault.ts';
import { keptBelow } from './release/kept.ts';
import type { Typed } from './typed.ts';
import { differenceText, type Difference } from './verify/difference.ts';
import { differencesBelow } from './verify/verify-folder.ts';
import { differencesAt } from './verify/verify-host.ts';

/** Compares a live host or a folder with what was built, and says what differs. */
async function verify(asked: Typed): Promise<boolean> {
  const place = asked.names[0]!;
  const isLive = /^https?:\/\//.test(place);
  const found = isLive ? await live(place) : folder(place);
  const [key] = asked.texts('key');
  const all = key && !isLive ? [...found, ...unsigned(place, key)] : found;
  for (const difference of all) console.error(differenceText(difference));
  console.log(
    all.length === 0
      ? `${place} is as it was built.`
      : `${place} differs in ${plural(all.length, 'place')}.`,
  );
  return all.length === 0;
}

function folder(place: string): Difference[] {
  if (!statSync(place, { throwIfNoEntry: false })?.isDirectory())
    throw silent(`${place} is no folder.`);
  return differencesBelow(place, Object.keys(keptBelow(place)));
}

async function live(url: string): Promise<Difference[]> {
  const own = join(distFolder(), manifestName);
  if (!existsSync(own)) throw silent('There is no build here to compare the host with.');
  const hashes = parseManifest(readFileSync(own, 'utf8'));
  try {
    return await differencesAt(url, { hashes, table: await hostingTable() });
  } catch (error) {
    const cause = error instanceof Error && error.cause ? error.cause : error;
    throw silent(`${url} does not answer: ${plainMessage(cause)}`);
  }
}

function unsigned(place: string, key: string): Difference[] {
  const list = join(place, manifestName);
  const signature = `${list}.minisig`;
  if (existsSync(signature)) {
    const text = readFileSync(signature, 'utf8');
    if (isSignedBy(readFileSync(list), text, key)) return [];
  }
  const cure = 'Take nothing from there, and tell whoever publishes the site.';
  return [{ at: manifestName, problem: 'is not signed with that key.', cure }];
}

const silent = (problem: string) =>
  new Fault(
    'host-silent',
    problem,
    'Correct the address or the folder; to compare a host, build first what it should show.',
  );

await runCommand({
  command: 'npm run verify',
  does: 'Compares a live host, or a folder, with the build: bytes, headers, redirects, status.',
  options: {
    key: { type: 'string', means: 'a public key of minisign that a folder must be signed with' },
  },
  names: { called: 'URL-OR-FOLDER', least: 1, most: 1 },
  run: verify,
});
