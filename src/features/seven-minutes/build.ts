import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { publishedLibrary } from '../../load/read-library.ts';
import { sevenMinutesAddress, wordFileAddress } from './addresses.ts';
import { readHandout } from './read-handout.ts';
import { wordFile } from './word-file.ts';

/** Sets a Word file beside each finished seven-minute page. */
export const sevenMinutes = (): AstroIntegration => ({
  name: 'seven-minutes',
  hooks: { 'astro:build:done': ({ dir }) => writeWordFiles(fileURLToPath(dir)) },
});

/** Makes the Word file of every seven-minute page in a folder that looks like the finished site. */
async function writeWordFiles(folder: string): Promise<void> {
  const library = publishedLibrary();
  for (const briefing of library.briefings) {
    const page = join(folder, sevenMinutesAddress(briefing.slug), 'index.html');
    if (!existsSync(page)) continue;
    writeFileSync(
      join(folder, wordFileAddress(briefing.slug)),
      await wordFile(briefing, readHandout(readFileSync(page, 'utf8')), library),
    );
  }
}
