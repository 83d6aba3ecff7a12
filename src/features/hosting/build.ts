import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { buildDate } from '../../load/build-date.ts';
import { isPlaceholder } from '../../model/addresses/placeholder.ts';
import { site } from '../../site.ts';
import { headersFile, redirectsFile } from './hosts/pages.ts';
import { hostingTable } from './rules-for-hosts.ts';
import { securityText } from './security-text.ts';

/**
 * Writes what a host must say with the files, in the form that Netlify, Cloudflare Pages and others
 * read in the site itself, and whom to tell of a weakness.
 */
export const hosting = (): AstroIntegration => ({
  name: 'hosting',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const inSite = (name: string) => fileURLToPath(new URL(name, dir));
      const table = await hostingTable();
      writeFileSync(inSite('_headers'), headersFile(table));
      writeFileSync(inSite('_redirects'), redirectsFile(table));
      if (isPlaceholder(site.url)) {
        console.warn('No security.txt was made: the address of the site is still a placeholder.');
        return;
      }
      mkdirSync(inSite('.well-known'), { recursive: true });
      writeFileSync(inSite('.well-known/security.txt'), securityText(site, buildDate()));
    },
  },
});
