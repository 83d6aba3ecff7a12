/** A module of its own, so that its words do not meet those of a page. */
export {};

/** The hash of the list of files, put in by the build. */
declare const build: string;
/** The hash of what had been taken down when the site was built, put in by the build. */
declare const gone: string;
/** This script runs as a service worker, of which the types of a page know nothing. */
declare const self: {
  addEventListener(type: string, listener: (event: WorkerEvent) => void): void;
  skipWaiting(): Promise<void>;
  clients: {
    matchAll(options?: {
      includeUncontrolled: boolean;
    }): Promise<{ postMessage(message: unknown): void }[]>;
  };
  registration: ServiceWorkerRegistration;
};
interface WorkerEvent {
  request: Request;
  data: unknown;
  waitUntil(work: Promise<unknown>): void;
  respondWith(answer: Promise<Response>): void;
}

const prefix = 'site-';
const own = prefix + build;

self.addEventListener('install', (event) => event.waitUntil(keepAll()));
self.addEventListener('activate', (event) => event.waitUntil(forgetOthers()));
self.addEventListener('message', (event) => void (event.data === 'now' && self.skipWaiting()));
self.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  if (method === 'GET' && new URL(url).origin === location.origin)
    event.respondWith(answer(event.request));
});

/**
 * Keeps every file of one build, or none: a file that is not the listed one stops it, and it begins
 * again at the next visit.
 */
async function keepAll(): Promise<void> {
  const list = await fetch('/service-worker.json', { cache: 'no-store' });
  const bytes = await list.clone().arrayBuffer();
  if ((await hashOf(bytes)) !== build)
    throw new Error('The site is being published; the next visit tries again.');
  const files = Object.entries((await list.json()) as Record<string, string>);
  const cache = await caches.open(own);
  const waiting = [...files];
  const next = async () => {
    for (let file = waiting.shift(); file; file = waiting.shift()) {
      await keep(cache, ...file);
      if (waiting.length % 10 === 0)
        await tell({ kept: files.length - waiting.length, of: files.length });
    }
  };
  await Promise.all(Array.from({ length: 6 }, next));
  await tell({ kept: files.length, of: files.length });
}

async function keep(cache: Cache, address: string, hash: string): Promise<void> {
  const older = await caches.match(address);
  if (older && (await hashOf(await older.clone().arrayBuffer())) === hash)
    return cache.put(address, older);
  const fresh = await fetch(address, { cache: 'no-cache' });
  if ((await hashOf(await fresh.clone().arrayBuffer())) !== hash)
    throw new Error(`${address} is not the file that was published.`);
  await cache.put(address, fresh);
}

async function hashOf(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).slice(0, 16);
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function tell(message: unknown) {
  for (const client of await self.clients.matchAll({ includeUncontrolled: true }))
    client.postMessage(message);
}

async function forgetOthers(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(
    names
      .filter((name) => name.startsWith(prefix) && name !== own)
      .map((name) => caches.delete(name)),
  );
}

/** How long a page waits to hear whether something was taken down, in milliseconds. */
const patience = 3000;

/**
 * Forgets the kept site as soon as the network says that something was taken down since: the text
 * may stand in any file of it. Until the new build is kept, the network answers.
 */
async function forgetWhatIsGone(): Promise<boolean> {
  const now = await goneNow();
  if (now === undefined || now === gone) return false;
  await caches.delete(own);
  void self.registration.update();
  return true;
}

/** What has been taken down by now; nothing where the site cannot be asked. */
async function goneNow(): Promise<string | undefined> {
  try {
    const signal = AbortSignal.timeout(patience);
    const response = await fetch('/taken-down.txt', { cache: 'no-store', signal });
    const text = await response.text();
    return response.ok && /^[0-9a-f]{32}$/.test(text) ? text : undefined;
  } catch (error) {
    // A service worker is used where there is no connection, or a slow one.
    if (error instanceof TypeError || error instanceof DOMException) return undefined;
    throw error;
  }
}

/**
 * Answers from the kept build alone. A newer one takes over between two pages, once no other tab
 * shows the old one, or nothing of the old one is left.
 */
async function answer(request: Request): Promise<Response> {
  const moves = request.mode === 'navigate';
  const forgotten = moves && (await forgetWhatIsGone());
  const isFree = async () => forgotten || (await self.clients.matchAll()).length < 2;
  if (moves && self.registration.waiting && (await isFree())) {
    self.registration.waiting.postMessage('now');
    return new Response('', { headers: { Refresh: '0' } });
  }
  const kept = (path: string) =>
    caches.match(path, { cacheName: own, ignoreSearch: true, ignoreVary: true });
  const { pathname, search } = new URL(request.url);
  const found = await kept(pathname);
  if (found) return found;
  if (moves && (await kept(`${pathname}/`))) return Response.redirect(`${pathname}/${search}`, 301);
  try {
    return await fetch(request);
  } catch (error) {
    const missing = moves && (await kept('/404.html'));
    if (!missing) throw error;
    return new Response(missing.body, { status: 404, headers: missing.headers });
  }
}

export {};
