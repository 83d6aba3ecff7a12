import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { ViteDevServer } from 'vite';
import type { Issue } from '../model/issue.ts';
import { joinLibrary } from '../model/library.ts';
import { contentFolder } from '../load/content-folder.ts';
import type { KeptLibrary } from '../load/keep-library.ts';
import { readShelves, type Memory } from '../load/read-library.ts';
import { after } from './after.ts';
import { checkAside, type CheckAside } from './check-aside.ts';
import { desk } from './desk/desk.ts';
import { forgetProse } from './forget-prose.ts';
import { forgetStore } from './forget-store.ts';
import { openPages } from './open-pages.ts';
import { refilled } from './refilled.ts';
import { whenQuiet } from './when-quiet.ts';

const entry = (file: string) => new URL(file, import.meta.url);
const path = (file: string) => fileURLToPath(entry(file)).replaceAll('\\', '/');
/** How long the files must rest after a save, which comes as several changes. */
const quiet = 50;
/** How long the pages wait for the checks, so that text and issues come in one piece. */
const patience = 300;

/**
 * What `npm run dev` does for those who write: drafts on their pages and at /drafts/, issues on the
 * page they concern, and every change of the content at once. A build has nothing of it.
 */
export function drafting(library: KeptLibrary): AstroIntegration {
  return {
    name: 'drafting',
    hooks: {
      'astro:config:setup': ({ command, injectRoute, addMiddleware, updateConfig }) => {
        if (command !== 'dev') return;
        const loadsProse = { find: './load-prose.ts', replacement: path('load-prose.ts') };
        updateConfig({ vite: { resolve: { alias: [loadsProse] } } });
        const memory: Memory = new Map();
        library.readBy(() => joinLibrary(readShelves(contentFolder(), memory).shelves));
        injectRoute({ pattern: '/drafts/', entrypoint: entry('Drafts.astro') });
        addMiddleware({ order: 'post', entrypoint: entry('middleware.ts') });
      },
      'astro:server:setup': ({ server, refreshContent, logger }) => {
        const check = checkAside();
        server.httpServer?.once('close', () => check.end());
        desk(server, { check, library: () => library.get() });
        const bring = bringer({ server, check }, async () => {
          library.forget();
          forgetProse(server);
          await refilled(refreshContent);
          forgetStore(server);
        });
        const changed = whenQuiet(quiet, () => {
          bring().catch((error: unknown) => logger.error(String(error)));
        });
        server.watcher.add(contentFolder());
        server.watcher.on('all', (_, changedPath) => {
          if (changedPath.startsWith(contentFolder())) changed();
        });
        server.httpServer?.once('listening', changed);
      },
    },
  };
}

/** Takes a change in, by `refresh`, and brings it to the pages: the content first, if need be. */
function bringer(
  { server, check }: { server: ViteDevServer; check: CheckAside },
  refresh: () => Promise<void>,
): () => Promise<void> {
  const pages = openPages(server);
  return async () => {
    const checking = check();
    const bringing = Promise.all([soon(checking), refresh()]);
    pages.holdFor(bringing);
    const [issues] = await bringing;
    pages.show(issues);
    if (issues === undefined) pages.showIssues(await checking);
  };
}

/** What is known within the patience of whoever waits. */
const soon = (checking: Promise<Issue[]>) => Promise.race([checking, after(patience)]);
