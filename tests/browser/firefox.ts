import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { Tab } from './tab.ts';

/** Where a Firefox is: `FIREFOX_PATH`, else one on the path, else nowhere. */
export function firefoxPath(): string | undefined {
  if (process.env.FIREFOX_PATH) return process.env.FIREFOX_PATH;
  const folders = (process.env.PATH ?? '').split(delimiter);
  return ['firefox', 'firefox-esr']
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((path) => existsSync(path));
}

/**
 * A Firefox that is as strict with files as the one readers have; driven through WebDriver BiDi.
 */
export async function openFirefox(path: string): Promise<Tab> {
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
  const strict = [
    '"security.fileuri.strict_origin_policy", true',
    '"remote.prefs.recommended", false',
    '"browser.shell.checkDefaultBrowser", false',
    '"datareporting.policy.dataSubmissionEnabled", false',
    '"app.normandy.enabled", false',
  ];
  writeFileSync(join(profile, 'user.js'), strict.map((line) => `user_pref(${line});\n`).join(''));
  const firefox = spawn(
    path,
    ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port=0', 'about:blank'],
    { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, HOME: profile } },
  );
  const address = await new Promise<string>((found, failed) => {
    let said = '';
    firefox.stderr.on('data', (text: Buffer) => {
      said += String(text);
      const match = /WebDriver BiDi listening on (ws:\S+)/.exec(said);
      if (match) found(match[1]!);
    });
    firefox.on('exit', () => failed(new Error(`Firefox stopped: ${said}`)));
  });
  const { send, log } = await connect(`${address}/session`);
  await send('session.new', { capabilities: {} });
  await send('session.subscribe', { events: ['log.entryAdded', 'network.beforeRequestSent'] });
  const { contexts } = (await send('browsingContext.getTree', {})) as {
    contexts: { context: string }[];
  };
  const context = contexts[0]!.context;
  return {
    log,
    go: async (url) => {
      await send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    ask: async (expression) => {
      const answer = (await send('script.evaluate', {
        expression: `Promise.resolve(${expression}).then((value) => JSON.stringify(value ?? null))`,
        target: { context },
        awaitPromise: true,
      })) as { result?: { value: string }; exceptionDetails?: { text: string } };
      if (!answer.result?.value)
        throw new Error(answer.exceptionDetails?.text ?? 'Firefox gave no answer.');
      return JSON.parse(answer.result.value) as unknown;
    },
    close: async () => {
      const ended = new Promise((done) => firefox.on('exit', done));
      firefox.kill();
      await ended;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** What Firefox says: an answer to what was asked by its number, or what happens by itself. */
type Message =
  | { type: 'success'; id: number; result: unknown }
  | { type: 'error'; id: number; error: string; message: string }
  | Event;
type Event = { type: 'event' } & (
  | { method: 'log.entryAdded'; params: { level: string; text: string } }
  | { method: 'network.beforeRequestSent'; params: { request: { url: string } } }
);

function note({ method, params }: Event, log: Tab['log']) {
  if (method === 'network.beforeRequestSent') log.requests.push(params.request.url);
  else if (params.level === 'error') log.errors.push(params.text);
}

async function connect(address: string) {
  const log: Tab['log'] = { errors: [], requests: [] };
  const waiting = new Map<number, { done(value: unknown): void; failed(error: Error): void }>();
  const socket = new WebSocket(address);
  await new Promise((done, failed) => {
    socket.onopen = done;
    socket.onerror = failed;
  });
  socket.onmessage = ({ data }) => {
    const message = JSON.parse(String(data)) as Message;
    if (message.type === 'event') {
      note(message, log);
      return;
    }
    const asked = waiting.get(message.id);
    if (message.type === 'error') asked?.failed(new Error(`${message.error}: ${message.message}`));
    else asked?.done(message.result);
    waiting.delete(message.id);
  };
  let id = 0;
  const send = (method: string, params: object) =>
    new Promise<unknown>((done, failed) => {
      waiting.set(++id, { done, failed });
      socket.send(JSON.stringify({ id, method, params }));
    });
  return { send, log };
}
