import { headersAt, type Table } from '../../features/hosting/table.ts';
import { addressOf } from '../../output/addresses.ts';
import { hashOf } from '../../output/manifest.ts';
import type { Difference } from './difference.ts';

/** What a host should show. */
export interface Wanted {
  /** The hash of every file, by its path. */
  hashes: ReadonlyMap<string, string>;
  table: Table;
}

/** How many questions are put to a host at a time. */
const atOnce = 8;

/** Files that a host reads itself, and need not show. */
const unseen = /^(?:_headers|_redirects)$/;

/** Where a live host differs from the site as it was built. */
export async function differencesAt(url: string, wanted: Wanted): Promise<Difference[]> {
  const host = new Asked(url);
  const { hashes, table } = wanted;
  const moved = new Map(table.redirects.map(({ from, to }) => [from, to]));
  const questions = [
    ...[...hashes]
      .filter(([path]) => !unseen.test(path) && path !== '404.html' && !moved.has(addressOf(path)))
      .map(
        ([path, hash]) =>
          () =>
            fileAt(host, path, { hash, table }),
      ),
    ...table.redirects.map((redirect) => () => redirectAt(host, redirect)),
    () => missingAt(host, wanted),
  ];
  const found: Difference[] = [];
  const work = async () => {
    for (let next = questions.shift(); next; next = questions.shift())
      found.push(...(await next()));
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return found.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

/** A host that is asked, and that tells by its first answer which it is. */
class Asked {
  readonly url: string;
  kind = 'the host';

  constructor(url: string) {
    this.url = url;
  }

  async get(address: string): Promise<Response> {
    const answer = await fetch(new URL(address, this.url), { redirect: 'manual' });
    this.kind = kindOf(answer.headers.get('server') ?? '');
    return answer;
  }

  /** How to mend a rule that the host does not know. */
  get cure(): string {
    return this.kind === 'the host'
      ? 'Give the host the files that npm run build -- --host NAME writes, and load them again.'
      : `Run npm run build -- --host ${this.kind}, put its files on the host, and load them again.`;
  }
}

const kinds: Record<string, RegExp> = {
  nginx: /nginx/i,
  caddy: /caddy/i,
  apache: /apache/i,
  iis: /microsoft-iis/i,
  s3: /amazons3|cloudfront/i,
  pages: /cloudflare|netlify/i,
  github: /github\.com/i,
};

const kindOf = (server: string) =>
  Object.entries(kinds).find(([, name]) => name.test(server))?.[0] ?? 'the host';

async function fileAt(
  host: Asked,
  path: string,
  { hash, table }: { hash: string; table: Table },
): Promise<Difference[]> {
  const at = addressOf(path);
  const answer = await host.get(at.split('/').map(encodeURIComponent).join('/'));
  const status = table.gone.includes(at) ? 410 : 200;
  if (answer.status !== status) {
    await answer.body?.cancel();
    return [
      {
        at,
        problem: `answers with ${answer.status} in place of ${status}.`,
        cure: status === 410 ? host.cure : 'Upload the whole folder of the build again.',
      },
    ];
  }
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const other = {
    at,
    problem: 'shows other bytes than the build.',
    cure: 'Upload it again, and clear the caches between.',
  };
  return [...(hashOf(bytes) === hash ? [] : [other]), ...headersOf(host, answer, { path, table })];
}

function headersOf(
  host: Asked,
  answer: Response,
  { path, table }: { path: string; table: Table },
): Difference[] {
  const wanted = headersAt(table, path);
  const isGone = table.gone.includes(addressOf(path));
  const wrong = Object.entries(wanted)
    .filter(([name]) => !(isGone && name === 'Cache-Control'))
    .flatMap(([name, value]) => {
      const said = answer.headers.get(name);
      return isSame(said, value)
        ? []
        : [`${name} is ${said ?? 'missing'}, and should be ${value}.`];
    });
  const mayRead = 'Access-Control-Allow-Origin';
  const open = answer.headers.has(mayRead) && !(mayRead in wanted);
  const problems = [...wrong, ...(open ? [`${mayRead} lets other sites read it.`] : [])];
  return problems.map((problem) => ({ at: addressOf(path), problem, cure: host.cure }));
}

/** Letters large or small and spaces do not count in what a header says. */
const isSame = (said: string | null, value: string) =>
  said !== null && folded(said) === folded(value);

const folded = (text: string) => text.toLowerCase().replaceAll(/\s*([;,])\s*/g, '$1');

async function redirectAt(
  host: Asked,
  { from, to }: { from: string; to: string },
): Promise<Difference[]> {
  const answer = await host.get(from);
  await answer.body?.cancel();
  const said = answer.headers.get('location');
  const goal = new URL(to, host.url).href;
  if ([301, 308].includes(answer.status) && said && new URL(said, host.url).href === goal)
    return [];
  const leads = said ? `leads to ${said} (${answer.status})` : `answers with ${answer.status}`;
  return [{ at: from, problem: `${leads}, and should lead to ${to} for good.`, cure: host.cure }];
}

/** What is nowhere must say so, with our own page. */
async function missingAt(host: Asked, { hashes }: Wanted): Promise<Difference[]> {
  const at = '/no-such-page-here/';
  const answer = await host.get(at);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const own = hashes.get('404.html');
  const problems = [
    ...(answer.status === 404 ? [] : [`answers with ${answer.status} in place of 404.`]),
    ...(own && hashOf(bytes) !== own ? ['does not show our page for what is not there.'] : []),
  ];
  return problems.map((problem) => ({ at, problem, cure: host.cure }));
}
