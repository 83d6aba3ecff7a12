/** A module of its own, so that its words do not meet those of a page. */
export {};

/** The hash of the list of files, put in by the build. */
declare const build: string;
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

/**
 * Answers from the kept build alone. A newer one takes over between two pages, once no other tab
 * shows the old one.
 */
async function answer(request: Request): Promise<Response> {
  const moves = request.mode === 'navigate';
  if (moves && self.registration.waiting && (await self.clients.matchAll()).length < 2) {
    self.registration.waiting.postMessage('now');
    return new Response('', { headers: { Refresh: '0' } });
  }
  const cache = await caches.open(own);
  const kept = (path: string) => cache.match(path, { ignoreSearch: true, ignoreVary: true });
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
