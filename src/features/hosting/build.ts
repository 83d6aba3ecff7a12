import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { publishedLibrary } from '../../load/read-library.ts';
import { readLedger } from '../../load/ledger-file.ts';
import { redirectsOf, type Redirect } from '../../model/addresses/redirects.ts';
import { declaredRules } from '../../output/declarations.ts';

/**
 * Writes what a host must say with the files, in the form that Netlify, Cloudflare Pages and others
 * read.
 */
export const hosting = (): AstroIntegration => ({
  name: 'hosting',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const inSite = (name: string) => fileURLToPath(new URL(name, dir));
      const rules = await declaredRules();
      writeFileSync(inSite('_headers'), headersFile(rules.headers()));
      const published = readLedger().map(({ address }) => address);
      writeFileSync(
        inSite('_redirects'),
        redirectsFile(redirectsOf(publishedLibrary().moves, published)),
      );
    },
  },
});

/**
 * The file `_headers`. Each address is told apart from the others: hosts join headers of the same
 * name.
 */
export const headersFile = (headers: ReadonlyMap<string, Record<string, string>>) =>
  [...headers]
    .map(([address, lines]) => {
      const said = Object.entries(lines).map(([name, value]) => `  ${name}: ${value}\n`);
      return `${address}\n${said.join('')}`;
    })
    .join('\n');

/**
 * The file `_redirects`, for hosts that read it. A fragment never reaches a server, so addresses
 * with one are left to their pages.
 */
export const redirectsFile = (moved: readonly Pick<Redirect, 'from' | 'to'>[]) =>
  moved
    .filter(({ from }) => !from.includes('#'))
    .map(({ from, to }) => `${from} ${to} 301\n`)
    .join('');
