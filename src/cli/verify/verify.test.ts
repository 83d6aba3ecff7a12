import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { headersAt, tableOf, type Table } from '../../features/hosting/table.ts';
import { fileAt } from '../../output/addresses.ts';
import { declaredRules } from '../../output/declarations.ts';
import { hashesBelow, manifestName, manifestText } from '../../output/manifest.ts';
import { differencesAt } from './verify-host.ts';
import { differencesBelow } from './verify-folder.ts';

mkdirSync('.cache', { recursive: true });
const folder = mkdtempSync(resolve('.cache/verify-'));
const site = join(folder, 'site');
let table: Table;
let server: Server;
let url = '';
/** What the host does wrong, if anything. */
let fault: (path: string, answer: Answer) => void = () => undefined;

interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

const texts = {
  'index.html': 'home',
  '404.html': 'no such page',
  'feed.xml': '<feed/>',
  'api/v1/index.json': '{}',
  '_astro/a.1.js': 'a',
  'gone/index.html': 'a notice',
  'moved/index.html': 'it has moved',
};

beforeAll(async () => {
  for (const [path, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(site, path)), { recursive: true });
    writeFileSync(join(site, path), text);
  }
  table = tableOf({
    headers: (await declaredRules()).headers(),
    redirects: [{ from: '/moved/', to: '/#new' }],
    gone: ['/gone/'],
  });
  server = createServer((asked, response) => serve(asked.url!, response));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

function serve(address: string, response: ServerResponse) {
  const path = fileAt(address);
  const own = table.redirects.find(({ from }) => from === address);
  const known = path in texts ? path : '404.html';
  const answer: Answer = own
    ? { status: 301, headers: { Location: own.to }, body: '' }
    : {
        status: known === path ? (table.gone.includes(address) ? 410 : 200) : 404,
        headers: { Server: 'nginx', ...headersAt(table, known) },
        body: texts[known as keyof typeof texts],
      };
  fault(address, answer);
  response.writeHead(answer.status, answer.headers).end(answer.body);
}

const found = async () =>
  (await differencesAt(url, { hashes: hashesBelow(site), table })).map(
    ({ at, problem }) => `${at}  ${problem}`,
  );

test('finds nothing on a host that does all as it should', async () => {
  fault = () => undefined;
  expect(await found()).toEqual([]);
});

const at =
  (wanted: string, change: (answer: Answer) => void) => (address: string, answer: Answer) => {
    if (address === wanted) change(answer);
  };

test.each<[string, typeof fault, string]>([
  ['a changed byte', at('/', (to) => (to.body = 'hone')), '/  shows other bytes'],
  [
    'a missing header',
    at('/', (to) => delete to.headers['Referrer-Policy']),
    'Referrer-Policy is missing',
  ],
  [
    'a weaker header',
    at('/', (to) => (to.headers['X-Frame-Options'] = 'ALLOWALL')),
    'X-Frame-Options is ALLOWALL',
  ],
  [
    'a wrong type',
    at('/feed.xml', (to) => (to.headers['Content-Type'] = 'text/html')),
    '/feed.xml  Content-Type is text/html',
  ],
  [
    'a lost redirect',
    at('/moved/', (to) => Object.assign(to, { status: 200, headers: {} })),
    '/moved/  answers with 200',
  ],
  [
    'a redirect elsewhere',
    at('/moved/', (to) => (to.headers.Location = '/')),
    '/moved/  leads to /',
  ],
  ['a passing redirect', at('/moved/', (to) => (to.status = 302)), '/moved/  leads to /#new (302)'],
  [
    'a missing file',
    at('/_astro/a.1.js', (to) => (to.status = 404)),
    '/_astro/a.1.js  answers with 404',
  ],
  [
    'a taken-down page that is there',
    at('/gone/', (to) => (to.status = 200)),
    '/gone/  answers with 200 in place of 410',
  ],
  [
    'hashed files that are asked for anew',
    at('/_astro/a.1.js', (to) => (to.headers['Cache-Control'] = 'no-cache')),
    'Cache-Control is no-cache',
  ],
  [
    'a page that others may read',
    at('/', (to) => (to.headers['Access-Control-Allow-Origin'] = '*')),
    '/  Access-Control-Allow-Origin lets other sites',
  ],
  [
    'no error where there is nothing',
    at('/no-such-page-here/', (to) => (to.status = 200)),
    '/no-such-page-here/  answers with 200',
  ],
])('finds %s', async (_, planted, told) => {
  fault = planted;
  const differences = await found();
  expect(differences).toHaveLength(1);
  expect(differences[0]).toContain(told);
});

test('says how to mend it on the host that answered', async () => {
  fault = at('/', (to) => delete to.headers['Referrer-Policy']);
  const [first] = await differencesAt(url, { hashes: hashesBelow(site), table });
  expect(first!.cure).toContain('npm run build -- --host nginx');
});

test('finds in a folder what is changed, missing or not of the build', () => {
  const list = manifestText(hashesBelow(site));
  mkdirSync(dirname(join(site, manifestName)), { recursive: true });
  writeFileSync(join(site, manifestName), list);
  expect(differencesBelow(site)).toEqual([]);
  writeFileSync(join(site, 'index.html'), 'hone');
  rmSync(join(site, 'feed.xml'));
  writeFileSync(join(site, 'shell.php'), '');
  expect(differencesBelow(site).map(({ at: path, problem }) => `${path} ${problem}`)).toEqual([
    'feed.xml is missing.',
    'index.html has other bytes than the build.',
    'shell.php is no file of the build.',
  ]);
});

const typed = (place: string, dist: string) =>
  new Promise<string>((ended) =>
    execFile(
      process.execPath,
      ['src/cli/verify.ts', place],
      { env: { ...process.env, DIST_DIR: dist } },
      (error, _, said) => ended(`${String(error?.code)} ${said}`),
    ),
  );

test('tells each difference with its code, and what cannot be compared', async () => {
  expect(await typed(site, site)).toMatch(/^1 [^]*is missing[^]*\(host-differs\)/);
  expect(await typed(join(folder, 'none'), site)).toMatch(/^1 [^]*\(host-silent\)/);
});
