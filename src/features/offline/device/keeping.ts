import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publishedLibrary } from '../../../load/read-library.ts';
import type { TakenDown } from '../../../model/addresses/taken-down.ts';
import { addressOf } from '../../../output/addresses.ts';
import { declaredRules } from '../../../output/declarations.ts';
import type { Rules } from '../../../output/rules.ts';
import { classicScript } from '../copy/classic-scripts.ts';
import { bytesOf, readFiles, type Files } from '../site-files.ts';
import { sha256 } from '../zip.ts';

/**
 * Writes the service worker that keeps a finished site on a device. Its build id is the hash of the
 * list of all files; a small file beside it tells a kept site that something was taken down.
 */
export async function writeKeeping(
  folder: string,
  takenDown: readonly TakenDown[] = publishedLibrary().takenDown,
): Promise<void> {
  const kept = [...keptFiles(readFiles(folder), await declaredRules())];
  const list = JSON.stringify(
    Object.fromEntries(kept.map(([path, bytes]) => [addressOf(encoded(path)), shortHash(bytes)])),
  );
  const input = fileURLToPath(new URL('service-worker.ts', import.meta.url));
  const gone = shortHash(bytesOf(JSON.stringify(takenDown.map(whatIsGone))));
  const worker = await classicScript(input, {
    transform: {
      define: { build: JSON.stringify(shortHash(bytesOf(list))), gone: JSON.stringify(gone) },
    },
  });
  writeFileSync(join(folder, 'service-worker.json'), list);
  writeFileSync(join(folder, 'taken-down.txt'), gone);
  writeFileSync(join(folder, 'service-worker.js'), worker);
}

const whatIsGone = ({ addresses, hidden, date }: TakenDown) => ({ addresses, hidden, date });

/** What is kept: all that a reader can reach, but no other download. */
export const keptFiles = (files: Files, rules: Rules): Files =>
  new Map([...files].filter(([path]) => !/server|download/.test(rules.kindOf(addressOf(path)))));

const encoded = (path: string) => path.split('/').map(encodeURIComponent).join('/');
const shortHash = (bytes: Uint8Array) => sha256(bytes).slice(0, 32);
