import type { Host, Limit } from '../host.ts';
import type { Table } from '../table.ts';

/** Cloudflare Pages and Netlify, which read two files that every build puts into the site. */
export const pages: Host = {
  name: 'pages',
  title: 'Cloudflare Pages and Netlify',
  files: (table) => ({ _headers: headersFile(table), _redirects: redirectsFile(table) }),
  steps: [
    'Upload the whole folder of the site. The files _headers and _redirects are in it already; ' +
      'the copies here are for looking at.',
    'Cloudflare: npx wrangler pages deploy dist. Netlify: netlify deploy --prod --dir dist.',
  ],
  lacks: [
    'A text that was taken down shows its notice with the status 200, for these hosts cannot ' +
      'answer a page with 410.',
    'Files without a Cache-Control of their own get the host’s, which asks anew each time.',
  ],
  limits: [
    limit('files of a site on the free plan', 20_000, 'files', (files) => files.length),
    limit('size of one file', 25 * 1024 * 1024, 'bytes', (files) =>
      Math.max(0, ...files.map(({ size }) => size)),
    ),
    limit(
      'rules in _headers',
      100,
      'rules',
      (_, made) => made['_headers']!.match(/^\//gm)?.length ?? 0,
    ),
    limit('letters in a line of _headers', 2000, 'letters', (_, made) =>
      longestLine(made['_headers']!),
    ),
    {
      ...limit('redirects', 2000, 'redirects', (_files, _made, table) => table.redirects.length),
      source: 'https://developers.cloudflare.com/pages/configuration/redirects/',
    },
  ],
};

function limit(of: string, most: number, unit: string, used: Limit['used']): Limit {
  const source = 'https://developers.cloudflare.com/pages/platform/limits/';
  return { of, most, unit, source, asOf: '2026-11-24', used };
}

const longestLine = (text: string) => Math.max(...text.split('\n').map(({ length }) => length));

/** These hosts join headers of one name, and ask anew by themselves where nothing is said. */
export function headersFile({ headers }: Pick<Table, 'headers'>): string {
  const lines = new Map<string, string[]>([['/*', []]]);
  for (const { name, cases, otherwise } of headers) {
    const general = name === 'Cache-Control' ? undefined : otherwise;
    if (general !== undefined) lines.get('/*')!.push(`  ${name}: ${general}\n`);
    for (const { pattern, value } of cases) {
      const own =
        general && value.startsWith(`${general}, `) ? value.slice(general.length + 2) : value;
      lines.set(pattern, [...(lines.get(pattern) ?? []), `  ${name}: ${own}\n`]);
    }
  }
  return [...lines]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([pattern, said]) => `${pattern}\n${said.join('')}`)
    .join('\n');
}

/** One redirect a line, each for good. */
export const redirectsFile = ({ redirects }: Pick<Table, 'redirects'>): string =>
  redirects.map(({ from, to }) => `${from} ${to} 301\n`).join('');
