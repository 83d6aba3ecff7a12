import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Writes what a host must say with the files, in the form that Netlify, Cloudflare Pages and others
 * read.
 */
export const hosting = (): AstroIntegration => ({
  name: 'hosting',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const inSite = (name: string) => fileURLToPath(new URL(name, dir));
      writeFileSync(inSite('_headers'), headersFile(headers));
      const moved = inSite('redirects.json');
      if (existsSync(moved))
        writeFileSync(inSite('_redirects'), redirectsFile(JSON.parse(readFileSync(moved, 'utf8'))));
    },
  },
});

const shared = { 'Access-Control-Allow-Origin': '*' };
const atom = { 'Content-Type': 'application/atom+xml; charset=utf-8' };
const jsonFeed = { 'Content-Type': 'application/feed+json; charset=utf-8' };

/**
 * Headers, by the addresses they go with. Each address is told apart from the others: hosts join
 * headers of the same name.
 */
export const headers: Record<string, Record<string, string>> = {
  '/*': {
    'Strict-Transport-Security': 'max-age=31536000',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), interest-cohort=()',
  },
  // A worker obeys the headers of its own script, not the policy of the page.
  '/pagefind/*': {
    'Content-Security-Policy':
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'",
  },
  // These names hold a hash of the content.
  '/_astro/*': { 'Cache-Control': 'public, max-age=31536000, immutable' },
  '/pagefind/fragment/*': { 'Cache-Control': 'public, max-age=31536000, immutable' },
  '/pagefind/index/*': { 'Cache-Control': 'public, max-age=31536000, immutable' },
  '/pagefind/filter/*': { 'Cache-Control': 'public, max-age=31536000, immutable' },
  // These keep their names when they change.
  '/pagefind/pagefind.js': { 'Cache-Control': 'no-cache' },
  '/pagefind/pagefind-worker.js': { 'Cache-Control': 'no-cache' },
  '/pagefind/pagefind-entry.json': { 'Cache-Control': 'no-cache' },
  '/search/*': { 'Cache-Control': 'no-cache' },
  '/service-worker.js': { 'Cache-Control': 'no-cache' },
  '/service-worker.json': { 'Cache-Control': 'no-cache' },
  // Everybody may read the data, the feeds and the references, from any page.
  '/api/*': shared,
  '/feed.xml': { ...shared, ...atom },
  '/feed.json': { ...shared, ...jsonFeed },
  '/themes/*/feed.xml': { ...shared, ...atom },
  '/themes/*/feed.json': { ...shared, ...jsonFeed },
  '/briefings/*/feed.xml': { ...shared, ...atom },
  '/briefings/*/cite.ris': {
    ...shared,
    'Content-Type': 'application/x-research-info-systems; charset=utf-8',
  },
  '/briefings/*/cite.bib': { ...shared, 'Content-Type': 'application/x-bibtex; charset=utf-8' },
  '/briefings/*/cite.json': {
    ...shared,
    'Content-Type': 'application/vnd.citationstyles.csl+json',
  },
  '/letters/*/cite.ris': {
    ...shared,
    'Content-Type': 'application/x-research-info-systems; charset=utf-8',
  },
  '/letters/*/cite.bib': { ...shared, 'Content-Type': 'application/x-bibtex; charset=utf-8' },
  '/letters/*/cite.json': { ...shared, 'Content-Type': 'application/vnd.citationstyles.csl+json' },
  '/manifest.webmanifest': { 'Content-Type': 'application/manifest+json' },
};

/** The file `_headers`. */
export const headersFile = (list: typeof headers) =>
  Object.entries(list)
    .map(
      ([address, lines]) =>
        `${address}\n${Object.entries(lines)
          .map(([name, value]) => `  ${name}: ${value}\n`)
          .join('')}`,
    )
    .join('\n');

/**
 * The file `_redirects`, for hosts that read it. A fragment never reaches a server, so addresses
 * with one are left to their pages.
 */
export const redirectsFile = (moved: { from: string; to: string }[]) =>
  moved
    .filter(({ from }) => !from.includes('#'))
    .map(({ from, to }) => `${from} ${to} 301\n`)
    .join('');
