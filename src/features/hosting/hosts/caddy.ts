import type { Host } from '../host.ts';
import { regexOf, type HeaderRule, type Table } from '../table.ts';
import { typesByEnding, typeWithoutEnding } from '../media-types.ts';

/** Caddy, by a file that its own configuration imports. */
export const caddy: Host = {
  name: 'caddy',
  title: 'Caddy',
  files: (table) => ({ Caddyfile: caddyfile(table) }),
  steps: [
    'Copy the file to the server, for example as /etc/caddy/briefings.',
    'In the Caddyfile, inside the block of the site: root * /srv/briefings/current, and below ' +
      'it: import /etc/caddy/briefings',
    'Try it with caddy validate, and then caddy reload. Do this again after each build that has ' +
      'moved an address or taken a text down.',
    'npm run release -- /srv/briefings/current puts the site there, packed copies included.',
  ],
  lacks: [],
  limits: [],
};

const quoted = (text: string) => `"${text.replaceAll(/["\\]/g, '\\$&')}"`;

function caddyfile(table: Table): string {
  const named = new Names();
  const lines = [
    ...table.headers.filter(({ name }) => name !== 'Content-Type').flatMap(headerLines(named)),
    ...typeLines(table, named),
  ];
  const redirects = table.redirects.flatMap(({ from, to }) => {
    const name = named.next();
    return [`@${name} path_regexp ${regexOf(from)}`, `redir @${name} ${quoted(to)} 301`];
  });
  const gone = table.gone.flatMap((from) => {
    const name = named.next();
    return [
      `@${name} path ${from}`,
      `handle @${name} {`,
      `\trewrite * ${from}index.html`,
      '\theader Cache-Control no-cache',
      '\tfile_server {',
      '\t\tstatus 410',
      '\t}',
      '}',
    ];
  });
  return [
    '# Written by the build; imported inside the block of the site, below its root.',
    'encode gzip',
    'route {',
    ...[...lines, ...redirects, ...gone].map((line) => `\t${line}`),
    '\tfile_server {',
    '\t\tprecompressed br gzip',
    '\t}',
    '}',
    'handle_errors {',
    '\theader Cache-Control no-cache',
    '\theader Content-Type "text/html; charset=utf-8"',
    '\theader -Access-Control-Allow-Origin',
    `\trewrite * ${table.notFound}`,
    '\tfile_server',
    '}',
    '',
  ].join('\n');
}

/** What is general is said first, for what is said later takes its place. */
const headerLines =
  (named: Names) =>
  ({ name, cases, otherwise }: HeaderRule): string[] => [
    ...(otherwise === undefined ? [] : [`header ${name} ${quoted(otherwise)}`]),
    ...cases.flatMap(({ pattern, value }) => {
      const matcher = named.next();
      return [
        `@${matcher} path_regexp ${regexOf(pattern)}`,
        `header @${matcher} ${name} ${quoted(value)}`,
      ];
    }),
  ];

function typeLines(table: Table, named: Names): string[] {
  const general = Object.entries(typesByEnding).flatMap(([ending, type]) => [
    `@type_${ending} path *.${ending}`,
    `header @type_${ending} Content-Type ${quoted(type)}`,
  ]);
  const own = table.headers.filter(({ name }) => name === 'Content-Type');
  return [
    '@type_none path_regexp /[^./]+$',
    `header @type_none Content-Type ${quoted(typeWithoutEnding)}`,
    ...general,
    ...own.flatMap(headerLines(named)),
  ];
}

/** Names for matchers, each used once. */
class Names {
  private count = 0;

  next(): string {
    this.count += 1;
    return `m${this.count}`;
  }
}
