import { addressOf } from '../../../output/addresses.ts';
import { matcherOf } from '../../../output/rules.ts';
import type { Host, Limit, SiteFile } from '../host.ts';
import { valueAt, type Table } from '../table.ts';
import { typesByEnding } from '../media-types.ts';

/** Azure Static Web Apps, by the one file that it reads. */
export const azure: Host = {
  name: 'azure',
  title: 'Azure Static Web Apps',
  files: (table, files) => ({ 'staticwebapp.config.json': config(table, files) }),
  steps: [
    'Put staticwebapp.config.json into the top folder of the site, beside index.html, after ' +
      'each build.',
    'npx swa deploy dist --env production uploads the folder.',
  ],
  lacks: [
    'Azure keeps /api/ for its own functions. If the site’s data does not answer there, publish ' +
      'it on another host, or ask Azure’s support.',
    'A header that only files named in the middle of a path have needs a line for each such file.',
  ],
  limits: [
    limit('size of the site on the free plan', 250_000_000, 'quotas', '2020-05-08', (files) =>
      files.reduce((sum, { size }) => sum + size, 0),
    ),
    limit('size of staticwebapp.config.json', 20_000, 'configuration', '2021-12-30', (_, made) =>
      Buffer.byteLength(made['staticwebapp.config.json']!),
    ),
  ],
};

function limit(of: string, most: number, page: string, asOf: string, used: Limit['used']): Limit {
  const source = `https://learn.microsoft.com/azure/static-web-apps/${page}`;
  return { of, most, unit: 'bytes', source, asOf, used };
}

interface Route {
  route: string;
  headers?: Record<string, string>;
  redirect?: string;
  rewrite?: string;
  statusCode?: number;
}

function config(table: Table, files: readonly SiteFile[]): string {
  const general = table.headers.filter(({ otherwise }) => otherwise !== undefined);
  const said = {
    routes: [
      ...table.redirects.map(({ from, to }): Route => ({
        route: from,
        redirect: to,
        statusCode: 301,
      })),
      ...table.gone.map((from): Route => ({
        route: from,
        rewrite: `${from}index.html`,
        statusCode: 410,
      })),
      ...headerRoutes(table, files),
    ],
    responseOverrides: { 404: { rewrite: table.notFound } },
    globalHeaders: Object.fromEntries(general.map(({ name, otherwise }) => [name, otherwise!])),
    mimeTypes: Object.fromEntries(
      Object.entries(typesByEnding).map(([ending, type]) => [`.${ending}`, type]),
    ),
  };
  return `${JSON.stringify(said)}\n`;
}

/** The first route that fits counts alone, so each says all of its headers, the nearest first. */
function headerRoutes(table: Table, files: readonly SiteFile[]): Route[] {
  const addresses = files.map(({ path }) => addressOf(path));
  const patterns = [
    ...new Set(table.headers.flatMap(({ cases }) => cases.map((one) => one.pattern))),
  ];
  return patterns
    .sort((a, b) => b.length - a.length)
    .flatMap((pattern) => (endsOnly(pattern) ? [pattern] : addresses.filter(matcherOf(pattern))))
    .map((route) => ({ route, headers: ownHeaders(table, route.replaceAll('*', 'any')) }));
}

/** Azure knows “any run” at the end of a path alone. */
const endsOnly = (pattern: string) => !pattern.slice(0, -1).includes('*');

const ownHeaders = (table: Table, address: string) =>
  Object.fromEntries(
    table.headers.flatMap((rule) => {
      const value = valueAt(rule, address);
      return value === undefined || value === rule.otherwise ? [] : [[rule.name, value] as const];
    }),
  );
