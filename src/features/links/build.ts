import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { buildDate } from '../../load/build-date.ts';
import { readLedger } from '../../load/ledger-file.ts';
import { publishedLibrary } from '../../load/read-library.ts';
import { declaredRules } from '../../output/declarations.ts';
import { linksAddress } from './declares.ts';
import { linksFile } from './list.ts';

/** Writes the list of what every address of the finished site is today. */
export const links = (): AstroIntegration => ({
  name: 'links',
  hooks: { 'astro:build:done': ({ dir }) => writeLinks(fileURLToPath(dir)) },
});

async function writeLinks(folder: string): Promise<void> {
  const library = publishedLibrary();
  const list = linksFile(folder, library, {
    date: buildDate(),
    published: readLedger().map(({ address }) => address),
    rules: await declaredRules(),
  });
  const file = join(folder, linksAddress);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(list)}\n`);
}
