import type { Host } from '../host.ts';
import { regexOf, type HeaderRule, type Table } from '../table.ts';
import { endingsToPack, typesByEnding, typeWithoutEnding } from '../media-types.ts';

/** nginx, by two files that its own configuration includes. */
export const nginx: Host = {
  name: 'nginx',
  title: 'nginx',
  files: (table) => ({ 'maps.conf': maps(table), 'server.conf': server(table) }),
  steps: [
    'Copy maps.conf and server.conf to the server, for example into /etc/nginx/briefings/.',
    'In nginx.conf, inside http { … }: include /etc/nginx/briefings/maps.conf;',
    'In the server { … } of the site: root /srv/briefings/current; and then ' +
      'include /etc/nginx/briefings/server.conf;',
    'Try it with nginx -t, and then nginx -s reload. Do this again after each build that has ' +
      'moved an address or taken a text down.',
    'npm run release -- /srv/briefings/current puts the site there, packed copies included.',
  ],
  lacks: [
    'Copies packed with Brotli need the module ngx_brotli (Debian: ' +
      'libnginx-mod-http-brotli-static) and the line “brotli_static on;” in the server. Copies ' +
      'packed with gzip are served without it.',
  ],
  limits: [],
};

const quoted = (text: string) => `"${text.replaceAll(/["\\]/g, '\\$&')}"`;

const variable = (name: string) => `$site_${name.toLowerCase().replaceAll('-', '_')}`;

/** A regular expression may hold what ends a word in nginx, so it is quoted. */
const pattern = (text: string) => quoted(`~${text}`).replaceAll('\\\\', '\\');

function maps(table: Table): string {
  const headers = table.headers.filter(({ name }) => name !== 'Content-Type').map(mapOf);
  const redirects = table.redirects.map(
    ({ from, to }) => `  ${pattern(regexOf(from))} ${quoted(to)};\n`,
  );
  const gone = table.gone.map((from) => `  ${quoted(from)} 1;\n`);
  return [
    '# Written by the build; included inside http { … }.\n',
    ...headers,
    `map $uri $site_moved {\n  default "";\n${redirects.join('')}}\n`,
    `map $request_uri $site_path {\n  "~^(?<asked>[^?]*)" $asked;\n}\n`,
    `map $site_path $site_gone {\n  default "";\n${gone.join('')}}\n`,
  ].join('\n');
}

function mapOf({ name, cases, otherwise }: HeaderRule): string {
  const lines = cases
    .toReversed()
    .map(({ pattern: address, value }) => `  ${pattern(regexOf(address))} ${quoted(value)};\n`);
  const general = `  default ${quoted(otherwise ?? '')};\n`;
  return `map $uri ${variable(name)} {\n${general}${lines.join('')}}\n`;
}

function server(table: Table): string {
  const own = table.headers.find(({ name }) => name === 'Content-Type')?.cases ?? [];
  const headers = table.headers
    .filter(({ name }) => name !== 'Content-Type')
    .map(({ name, always }) => [name, variable(name), ...(always ? ['always'] : [])])
    .map((words) => `add_header ${words.join(' ')};\n`);
  const types = Object.entries(typesByEnding).map(
    ([ending, type]) => `  ${quoted(type)} ${ending};\n`,
  );
  const locations = own.map(
    ({ pattern: address, value }) =>
      `location ${pattern(regexOf(address)).replace('"~', '~ "')} {\n` +
      `  types { }\n  default_type ${quoted(value)};\n}\n`,
  );
  const packed = endingsToPack.map((ending) => typesByEnding[ending]!.replace(/;.*/, ''));
  return [
    '# Written by the build; included inside server { … }, after its root.\n',
    'index index.html;\nabsolute_redirect off;\nserver_tokens off;\netag on;\n',
    'if ($site_moved) { return 301 $site_moved; }\n',
    'if ($site_gone) { return 410; }\n',
    `types {\n${types.join('')}}\ndefault_type ${quoted(typeWithoutEnding)};\n`,
    headers.join(''),
    'gzip_static on;\ngzip on;\ngzip_vary on;\ngzip_min_length 860;\n' +
      `gzip_types ${[...new Set(packed)].filter((type) => type !== 'text/html').join(' ')};\n`,
    `error_page 404 ${table.notFound};\nerror_page 410 @gone;\n`,
    'location @gone {\n  try_files ${uri}index.html =410;\n}\n',
    ...locations,
  ].join('\n');
}
