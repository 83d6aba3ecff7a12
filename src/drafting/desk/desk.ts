import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ViteDevServer } from 'vite';
import { contentFolder } from '../../load/content-folder.ts';
import { plainMessage } from '../../cli/fault.ts';
import type { Issue } from '../../model/issue.ts';
import type { Library } from '../../model/library.ts';
import { answers, type Known, type Reply } from './answers.ts';
import { deskAddress } from './desk-html.ts';
import { mayAsk } from './may-ask.ts';

/** More than any document may have. */
const most = 8_000_000;

/**
 * The desk at /editors/desk/: a page for what is being written, a form for each document, and what
 * writes a file when its editor says so. It answers only this computer, and writes only for its own
 * page.
 */
export function desk(
  { middlewares }: Pick<ViteDevServer, 'middlewares'>,
  known: { check: () => Promise<Issue[]>; library: () => Library },
): void {
  middlewares.use((request, response, next) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    if (url.pathname !== deskAddress && !url.pathname.startsWith(deskAddress)) {
      next();
      return;
    }
    if (!mayAsk(request)) {
      send(response, { status: 403, body: { problem: 'The desk answers its own page only.' } });
      return;
    }
    reply(request, url, { ...known, folder: contentFolder() })
      .catch((error: unknown): Reply => ({ status: 400, body: { problem: plainMessage(error) } }))
      .then((given) => send(response, given))
      .catch(next);
  });
}

async function reply(request: IncomingMessage, url: URL, known: Known): Promise<Reply> {
  const what = url.pathname.slice(deskAddress.length).replace(/\/$/, '');
  if (request.method !== 'POST')
    return what === ''
      ? answers.page(url.searchParams.get('file'), known)
      : { status: 404, body: { problem: 'There is no such page of the desk.' } };
  const answer = { begin: answers.begin, write: answers.write, findings: answers.findings }[what];
  if (!answer) return { status: 404, body: { problem: 'The desk cannot do that.' } };
  return answer(await bodyOf(request), known);
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > most) throw new Error('That is more than any document may hold.');
    parts.push(part);
  }
  return JSON.parse(Buffer.concat(parts).toString('utf8')) as unknown;
}

function send(response: ServerResponse, given: Reply): void {
  const html = 'html' in given;
  response.writeHead(given.status, {
    'content-type': html ? 'text/html; charset=utf-8' : 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    'x-frame-options': 'DENY',
    'x-robots-tag': 'noindex',
  });
  response.end(html ? given.html : JSON.stringify(given.body));
}
