import type { AstroIntegration } from 'astro';
import { joinLibrary } from '../model/library.ts';
import { contentFolder } from '../load/content-folder.ts';
import type { KeptLibrary } from '../load/keep-library.ts';
import { readShelves, type Memory } from '../load/read-library.ts';
import { checkAside } from './check-aside.ts';
import { forgetProse } from './forget-prose.ts';
import { whenQuiet } from './when-quiet.ts';

const entry = (file: string) => new URL(file, import.meta.url);
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
      'astro:config:setup': ({ command, injectRoute, addMiddleware }) => {
        if (command !== 'dev') return;
        const memory: Memory = new Map();
        library.readBy(() => joinLibrary(readShelves(contentFolder(), memory).shelves));
        injectRoute({ pattern: '/drafts/', entrypoint: entry('Drafts.astro') });
        addMiddleware({ order: 'post', entrypoint: entry('middleware.ts') });
      },
      'astro:server:setup': ({ server, refreshContent, logger }) => {
        const check = checkAside();
        const bring = async (checking: Promise<unknown>) => {
          const soon = await Promise.race([checking, after(patience)]);
          await refreshContent?.({ context: { issues: soon } });
          if (soon === undefined) await refreshContent?.({ context: { issues: await checking } });
        };
        const changed = whenQuiet(quiet, () => {
          library.forget();
          forgetProse(server);
          bring(check()).catch((error: unknown) => logger.error(String(error)));
        });
        server.watcher.add(contentFolder());
        server.watcher.on('all', (_, path) => {
          if (path.startsWith(contentFolder())) changed();
        });
        server.httpServer?.once('listening', changed);
        server.httpServer?.once('close', () => check.end());
      },
    },
  };
}

const after = (milliseconds: number) =>
  new Promise<undefined>((ended) => {
    setTimeout(() => ended(undefined), milliseconds);
  });
