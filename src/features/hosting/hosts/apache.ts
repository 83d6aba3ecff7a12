import type { Host } from '../host.ts';
import { regexOf, type HeaderRule, type Table } from '../table.ts';
import { endingsToPack, typesByEnding, typeWithoutEnding } from '../media-types.ts';

/** Apache, by the one file that it reads in the folder of the site. */
export const apache: Host = {
  name: 'apache',
  title: 'Apache',
  files: (table) => ({ '.htaccess': htaccess(table) }),
  steps: [
    'Apache needs its modules headers, mime, rewrite, dir and deflate, and “AllowOverride All” ' +
      'for the folder of the site.',
    'Put .htaccess into the top folder of the site, beside index.html, after each build.',
    'npm run release -- /srv/briefings/current --host apache does both.',
  ],
  lacks: [],
  limits: [],
};

const quoted = (text: string) => `"${text.replaceAll(/["\\]/g, '\\$&')}"`;

/** A copy that was packed answers for the file itself. */
const packedToo = '(\\.(br|gz))?';

function htaccess(table: Table): string {
  const types = Object.entries(typesByEnding).map(
    ([ending, type]) => `AddType ${quoted(type)} .${ending}`,
  );
  return [
    '# Written by the build.',
    'Options -Indexes -MultiViews +FollowSymLinks',
    'DirectoryIndex index.html',
    'DirectorySlash On',
    'FileETag MTime Size',
    `ErrorDocument 404 ${table.notFound}`,
    ...types,
    'AddEncoding br .br',
    'AddEncoding gzip .gz',
    'RemoveType .gz .br',
    '<FilesMatch "^[^.]+$">',
    `  ForceType ${quoted(typeWithoutEnding)}`,
    '</FilesMatch>',
    'RewriteEngine On',
    ...table.redirects.map(
      ({ from, to }) =>
        `RewriteRule ${quotedRegex(regexOf(from).replace('^/', '^'))} ${to} [R=301,NE,L]`,
    ),
    ...table.gone.flatMap(goneLines),
    ...packing,
    ...table.headers.flatMap(headerLines),
    '<IfModule mod_deflate.c>',
    '  SetEnvIf Request_URI "\\.(br|gz)$" no-gzip',
    `  AddOutputFilterByType DEFLATE ${packable.join(' ')}`,
    '</IfModule>',
    '',
  ].join('\n');
}

const packable = [
  ...new Set(endingsToPack.map((ending) => typesByEnding[ending]!.replace(/;.*/, ''))),
];

const quotedRegex = (text: string) => `"${text.replaceAll('"', '\\"')}"`;

/** The notice at an address answers with 410, and by its file's name as it is. */
const goneLines = (address: string) => [
  `RewriteCond %{ENV:REDIRECT_STATUS} ^$`,
  `RewriteRule ${quotedRegex(`^${address.slice(1)}$`)} - [G]`,
  `<If "%{THE_REQUEST} =~ m#^[A-Z]+ ${address}[? ]#">`,
  `  ErrorDocument 410 ${address}index.html`,
  '</If>',
];

/** Copies that the release has packed are served as they are. */
const packing = [
  ['br', 'br'],
  ['gzip', 'gz'],
].flatMap(([encoding, ending]) => [
  `RewriteCond %{HTTP:Accept-Encoding} \\b${encoding}\\b`,
  `RewriteCond %{REQUEST_FILENAME}.${ending} -f`,
  `RewriteRule "^(.+[^/])$" "$1.${ending}" [L]`,
  `RewriteCond %{HTTP:Accept-Encoding} \\b${encoding}\\b`,
  `RewriteCond %{REQUEST_FILENAME}index.html.${ending} -f`,
  `RewriteRule "^(|.*/)$" "$1index.html.${ending}" [L]`,
]);

function headerLines({ name, cases, otherwise, always }: HeaderRule): string[] {
  if (name === 'Content-Type') return cases.flatMap(typeLines);
  const set = always ? 'Header always set' : 'Header set';
  return [
    ...(otherwise === undefined ? [] : [`${set} ${name} ${quoted(otherwise)}`]),
    ...cases.flatMap(({ pattern, value }) => [
      condition(pattern),
      `  ${set} ${name} ${quoted(value)}`,
      '</If>',
    ]),
  ];
}

const typeLines = ({ pattern, value }: { pattern: string; value: string }) => [
  condition(pattern),
  `  ForceType ${quoted(value)}`,
  '</If>',
];

const condition = (pattern: string) => `<If "%{REQUEST_URI} =~ m#${regexOf(pattern, packedToo)}#">`;
