import { spawnSync } from 'node:child_process';
import Ajv from 'ajv';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { expect, test } from 'vitest';
import { declaredRules } from '../../../output/declarations.ts';
import type { Host, SiteFile } from '../host.ts';
import { filesFor } from '../rules-for-hosts.ts';
import { tableOf, type Table } from '../table.ts';
import { hosts } from './index.ts';

const table: Table = tableOf({
  headers: (await declaredRules()).headers(),
  redirects: [
    { from: '/briefings/moved/', to: '/briefings/sheds/#p2' },
    { from: '/briefings/moved/#p1', to: '/briefings/sheds/#p2' },
  ],
  gone: ['/briefings/gone/'],
});
const files: SiteFile[] = ['index.html', 'briefings/sheds/cite.json', 'zip.zip'].map((path) => ({
  path,
  size: 1000,
}));
const hostNamed = (name: string): Host => hosts.find((host) => host.name === name)!;
const made = (name: string) => hostNamed(name).files(table, files);

test.each(hosts)('tells $name’s people in plain words what to do', (host) => {
  const { files: written } = filesFor(host, table, files);
  expect(written['README.md']).toContain('## What to do');
  for (const name of Object.keys(written).filter((one) => one !== 'README.md'))
    expect(written['README.md']).toContain(`- ${name}\n`);
});

test.each(hosts)('leaves a fragment that moved to its page ($name)', (host) => {
  expect(Object.values(host.files(table, files)).join('')).not.toContain('/briefings/moved/#p1');
});

test('keeps _headers to the form that Cloudflare publishes', () => {
  const lines = made('pages')['_headers']!.split('\n').filter(Boolean);
  for (const line of lines) expect(line).toMatch(/^(?:\/\S*| {2}[A-Za-z-]+: \S.*)$/);
  for (const line of lines.filter((one) => one.startsWith('/')))
    expect(line.split('*').length).toBeLessThanOrEqual(2);
});

test('says no header twice where Cloudflare would join what it says', () => {
  for (const { name, cases, otherwise } of table.headers) {
    if (name === 'Content-Security-Policy') continue;
    if (otherwise !== undefined && name !== 'Cache-Control') expect(cases).toEqual([]);
  }
});

test('writes redirects of two addresses and a number', () => {
  expect(made('pages')['_redirects']).toMatch(/^(?:\/\S* \/\S* 301\n)+$/);
});

test('writes a web.config that is whole XML of names that IIS knows', () => {
  const wrong: string[] = [];
  // Inside a drawing the parser of HTML reads as one of XML does, and tells what is not closed.
  const xml = made('iis')['web.config']!.replace(/^<\?xml.*\?>\s*/, '');
  const root = parseFragment(`<svg>${xml}</svg>`, {
    onParseError: ({ code, startLine }) => wrong.push(`${code} in line ${startLine}`),
  });
  expect(wrong).toEqual([]);
  const names = new Set(elementsBelow(root).map(({ tagName }) => tagName.toLowerCase()));
  expect([...names].filter((name) => !known.has(name))).toEqual([]);
});

const known = new Set(
  (
    'svg configuration location system.webserver defaultdocument files clear add directorybrowse ' +
    'urlcompression staticcontent clientcache remove mimemap httpprotocol customheaders ' +
    'httperrors error rewrite rules rule match action outboundrules conditions'
  ).split(' '),
);

function elementsBelow(
  node: DefaultTreeAdapterTypes.ParentNode,
): DefaultTreeAdapterTypes.Element[] {
  return node.childNodes.flatMap((child) =>
    'tagName' in child ? [child, ...elementsBelow(child)] : [],
  );
}

const headers = { type: 'object', additionalProperties: { type: 'string' } };
const status = { enum: [301, 302, 404, 410] };
const azureSchema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    routes: {
      type: 'array',
      items: {
        type: 'object',
        required: ['route'],
        additionalProperties: false,
        // Any run of letters is known at the end of a path alone.
        properties: {
          route: { type: 'string', pattern: '^/[^*]*\\*?$' },
          headers,
          redirect: { type: 'string', pattern: '^/' },
          rewrite: { type: 'string', pattern: '^/[^*]*$' },
          statusCode: status,
        },
        not: { required: ['redirect', 'rewrite'] },
      },
    },
    responseOverrides: { type: 'object', propertyNames: { enum: ['400', '401', '403', '404'] } },
    globalHeaders: headers,
    mimeTypes: { type: 'object', propertyNames: { pattern: '^\\.[a-z_]+$' } },
  },
};

test('writes a staticwebapp.config.json as Azure’s documents describe it', () => {
  const isValid = new Ajv().compile(azureSchema);
  isValid(JSON.parse(made('azure')['staticwebapp.config.json']!));
  expect(isValid.errors).toBe(null);
});

test('writes a script for object stores that a shell can read', () => {
  const { status: code, stderr } = spawnSync('sh', ['-n'], { input: made('s3')['sync.sh'] });
  expect([code, stderr.toString()]).toEqual([0, '']);
});

test('writes a function that leads on, says what is gone, and finds pages', () => {
  const source = made('s3')['viewer-request.js']!;
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- it runs elsewhere as it is
  const run = new Function('event', `${source}; return handler(event);`) as (e: object) => object;
  const answer = (uri: string) => run({ request: { uri } });
  expect(answer('/briefings/moved/')).toMatchObject({
    statusCode: 301,
    headers: { location: { value: '/briefings/sheds/#p2' } },
  });
  expect(answer('/briefings/gone/')).toMatchObject({ statusCode: 410 });
  expect(answer('/briefings/')).toEqual({ uri: '/briefings/index.html' });
  expect(answer('/feed.xml')).toEqual({ uri: '/feed.xml' });
});

test('names for each file of an object store its type and its caching', () => {
  const listed = JSON.parse(made('s3')['manifest.json']!) as { path: string; headers: object }[];
  expect(listed.map(({ path }) => path)).toEqual(files.map(({ path }) => path));
  expect(listed[1]!.headers).toMatchObject({
    'Content-Type': 'application/vnd.citationstyles.csl+json',
    'Cache-Control': 'no-cache',
  });
});

test('tells where a site is larger than a host takes, with the source of the limit', () => {
  const large = [...files, { path: 'downloads/all.zip', size: 30_000_000 }];
  expect(filesFor(hostNamed('pages'), table, files).over).toEqual([]);
  expect(filesFor(hostNamed('pages'), table, large).over).toEqual([
    'size of one file: 30,000,000 of at most 26,214,400 bytes ' +
      '(https://developers.cloudflare.com/pages/platform/limits/, 2026-11-24)',
  ]);
});

test('takes no name of a permission that browsers have given up', () => {
  const policy = table.headers.find(({ name }) => name === 'Permissions-Policy')!.otherwise!;
  expect(policy).not.toMatch(/interest-cohort|document-domain|vr|speaker|sync-xhr/);
});

test('lets other sites read the data and the feeds, and nothing else', () => {
  const rule = table.headers.find(({ name }) => name === 'Access-Control-Allow-Origin')!;
  expect(rule.otherwise).toBeUndefined();
  for (const { pattern } of rule.cases)
    expect(pattern).toMatch(/^\/api\/|(?:feed\.(?:xml|json)|\.ics)$/);
});
