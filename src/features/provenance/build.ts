import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { buildDate } from '../../load/build-date.ts';
import { hashesBelow, manifestName, manifestText } from '../../output/manifest.ts';
import { papers, signed } from '../../output/provenance/papers.ts';

/** Puts into the finished site what anyone can check it by; nothing may change it afterwards. */
export const provenance = (): AstroIntegration => ({
  name: 'provenance',
  hooks: {
    'astro:build:done': ({ dir }) => {
      writeProvenance(fileURLToPath(dir), buildDate());
    },
  },
});

/** Writes the papers of a finished site, and last the list of all its files. */
export function writeProvenance(folder: string, day: string): void {
  mkdirSync(join(folder, dirname(manifestName)), { recursive: true });
  for (const [name, text] of papers(day))
    writeFileSync(join(folder, dirname(manifestName), name), text);
  const text = manifestText(hashesBelow(folder));
  writeFileSync(join(folder, manifestName), text);
  const signature = signed('manifest.sha256', text, day);
  if (signature) writeFileSync(join(folder, `${manifestName}.minisig`), signature);
}
