import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { hosts } from '../hosts/index.ts';
import type { Table } from '../table.ts';
import { always, expectations, type Expected } from './expectations.ts';
import { madeUpSite, type Searched } from './made-up-site.ts';

interface Place {
  folder: string;
  site: string;
  rules: string;
  port: number;
}

/** A server of the system, and how it is started with the files that the build wrote for it. */
interface Server {
  name: string;
  programs: string[];
  /** Of what it packs by itself, it may not know this. */
  packsWithout?: string;
  start(place: Place, program: string): string[];
}

const servers: Server[] = [
  {
    name: 'nginx',
    programs: ['/usr/sbin/nginx', '/usr/local/bin/nginx', '/opt/homebrew/bin/nginx'],
    packsWithout: 'br',
    start({ folder, site, rules, port }) {
      const conf = join(folder, 'nginx.conf');
      const kept = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
        (name) => `${name}_temp_path ${folder}/${name};`,
      );
      writeFileSync(
        conf,
        `pid ${folder}/nginx.pid; error_log stderr; daemon off; events {}
http { access_log off; ${kept.join(' ')} include ${rules}/maps.conf;
server { listen 127.0.0.1:${port}; root ${site}; include ${rules}/server.conf; } }`,
      );
      return ['-e', 'stderr', '-p', folder, '-c', conf];
    },
  },
  {
    name: 'caddy',
    programs: ['/usr/bin/caddy', '/usr/local/bin/caddy', '/opt/homebrew/bin/caddy'],
    start({ folder, site, rules, port }) {
      const conf = join(folder, 'Caddyfile');
      writeFileSync(
        conf,
        `{\nadmin off\nauto_https off\n}\nhttp://127.0.0.1:${port} {\nroot * ${site}\n` +
          `import ${rules}/Caddyfile\n}\n`,
      );
      return ['run', '--adapter', 'caddyfile', '--config', conf];
    },
  },
  {
    name: 'apache',
    programs: ['/usr/sbin/apache2', '/usr/sbin/httpd'],
    start({ folder, site, rules, port }, program) {
      const modules = [
        '/usr/lib/apache2/modules',
        '/usr/lib64/httpd/modules',
        '/usr/libexec/apache2',
      ].find((path) => existsSync(path))!;
      const conf = join(folder, 'apache.conf');
      const wanted = [
        'mpm_event',
        'authz_core',
        'dir',
        'headers',
        'mime',
        'rewrite',
        'deflate',
        'filter',
        'setenvif',
        'alias',
        'unixd',
      ];
      const loads = wanted
        .filter((name) => existsSync(join(modules, `mod_${name}.so`)))
        .map((name) => `LoadModule ${name}_module ${modules}/mod_${name}.so`);
      spawnSync('cp', [join(rules, '.htaccess'), join(site, '.htaccess')]);
      writeFileSync(
        conf,
        `${loads.join('\n')}
Listen 127.0.0.1:${port}
ServerName 127.0.0.1
PidFile ${folder}/apache.pid
Mutex file:${folder}
ErrorLog ${folder}/apache.log
DefaultRuntimeDir ${folder}
TypesConfig /dev/null
DocumentRoot ${site}
<Directory ${site}>
AllowOverride All
Require all granted
</Directory>
${program.endsWith('apache2') && process.getuid?.() === 0 ? 'User nobody\nGroup nogroup' : ''}
`,
      );
      return ['-X', '-f', conf];
    },
  },
];

let made: { folder: string; table: Table; search: Searched };
beforeAll(async () => {
  made = await madeUpSite();
});
afterAll(() => rmSync(made.folder, { recursive: true, force: true }));

describe.each(servers)('$name', (server) => {
  const program = server.programs.find((path) => existsSync(path));
  let running: ChildProcess | undefined;
  let port = 0;

  beforeAll(async () => {
    if (!program) return;
    port = await freePort();
    const place = { folder: made.folder, site: join(made.folder, 'site'), rules: '', port };
    place.rules = rulesOf(server.name);
    const args = server.start(place, program);
    running = spawn(program, args, {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, XDG_DATA_HOME: made.folder, XDG_CONFIG_HOME: made.folder },
    });
    let said = '';
    running.stderr!.setEncoding('utf8').on('data', (text: string) => (said += text));
    running.on('exit', (code) => code && console.error(said));
    await vi.waitFor(() => get(port, { asks: '/' }), { timeout: 60_000 });
  });
  afterAll(async () => {
    if (running?.exitCode !== null) return;
    running.kill('SIGTERM');
    await once(running, 'exit');
  });

  const name = program ? server.name : `skipped, ${server.name} not installed`;
  test.skipIf(!program).each(expectations)(`$what (${name})`, async (expected) => {
    const { status, headers, body } = await get(port, {
      ...expected,
      asks: addressFor(expected.asks),
    });
    const wanted = { ...always, ...expected.headers };
    const seen = Object.fromEntries(
      Object.keys(wanted).map((key) => [key, plain(headers[key], key, port)]),
    );
    // A server may choose among the redirects where nothing of ours has moved.
    if (expected.status === 30) expect([301, 302, 307, 308]).toContain(status);
    else expect(status).toBe(expected.status);
    expect(seen).toEqual(wanted);
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    if (status >= 400) expect(headers['cache-control'] ?? '').not.toContain('immutable');
    if (expected.begins) expect(body.slice(0, expected.begins.length)).toBe(expected.begins);
    if (expected.accepts && expected.accepts !== server.packsWithout)
      expect(headers['content-encoding']).toBe(expected.accepts);
  });
});

const addressFor = (asks: string) =>
  asks.replace('CHUNK', made.search.chunk).replace('ENGINE', made.search.engine);

function rulesOf(name: string): string {
  const folder = join(made.folder, 'rules', name);
  mkdirSync(folder, { recursive: true });
  const host = hosts.find((one) => one.name === name)!;
  for (const [file, text] of Object.entries(host.files(made.table, [])))
    writeFileSync(join(folder, file), text);
  return folder;
}

/** Null where nothing is said; an address on the same host counts as its path. */
const plain = (value: string | string[] | undefined, key: string, port: number) =>
  value === undefined
    ? null
    : key === 'location'
      ? String(value).replace(`http://127.0.0.1:${port}`, '')
      : String(value);

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

function get(
  port: number,
  { asks, accepts }: Pick<Expected, 'asks' | 'accepts'>,
): Promise<{ status: number; headers: IncomingHttpHeaders; body: string }> {
  return new Promise((done, failed) => {
    const asked = request(
      {
        host: '127.0.0.1',
        port,
        path: asks,
        agent: false,
        headers: accepts ? { 'accept-encoding': accepts } : {},
      },
      (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('end', () =>
          done({
            status: answer.statusCode!,
            headers: answer.headers,
            body: unpacked(Buffer.concat(parts), answer.headers['content-encoding']),
          }),
        );
      },
    );
    asked.on('error', failed);
    asked.end();
  });
}

function unpacked(bytes: Buffer, encoding: string | undefined): string {
  if (encoding === 'br') return brotliDecompressSync(bytes).toString();
  return (encoding === 'gzip' ? gunzipSync(bytes) : bytes).toString();
}
